import { useTranslations } from 'next-intl'
import { useCallback, useMemo, useState } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import { RequestFailed } from '@/components/request/request'
import type { Decision } from './decision-requests'
import type { ReviewRow } from './review-rows'

/** What was to be decided, as far as one can tell afterwards whether it was after all. */
export type Decided = Pick<Decision, 'segmentId' | 'version' | 'change'>

/** A decision that failed, on the row it is about. */
export interface Failure {
  row: ReviewRow
  words: string
}

/**
 * The decisions that failed, in reading order, one a segment: keys go on to others before there is an
 * answer. Each stands until another is tried there, or the screen shows that it arrived or is out of date.
 */
export function useFailures(rows: readonly ReviewRow[]) {
  const [failed, setFailed] = useState<ReadonlyMap<number, Decided & { error: unknown }>>(new Map())
  const words = useFailureWords()
  const t = useTranslations('review.failed')
  const tell = useCallback((decided: Decided, error: unknown) => {
    const { segmentId, version, change } = decided
    setFailed((before) => {
      if (error === null && !before.has(segmentId)) return before
      const others = [...before].filter(([id]) => id !== segmentId)
      return new Map(
        error === null ? others : [...others, [segmentId, { segmentId, version, change, error }]],
      )
    })
  }, [])
  const standing = useMemo(
    () =>
      rows.flatMap((row) => {
        const failure = failed.get(row.segment.id)
        return failure !== undefined && stands(failure, row) ? [{ row, error: failure.error }] : []
      }),
    [rows, failed],
  )
  const failures: Failure[] = standing.map(({ row, error }) => ({
    row,
    // Of what was typed, as elsewhere, nothing is to be said: most decisions are a key.
    words: isOffline(error) ? t('offline') : words(error),
  }))
  return { failures, tell }
}

function isOffline(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.reason === 'offline'
}

/** The text is still the one it was about, and nobody decided the same since. */
export function stands(
  { version, change }: Pick<Decided, 'version' | 'change'>,
  { segment, decisions }: Pick<ReviewRow, 'segment' | 'decisions'>,
): boolean {
  const { before, after } = change ?? { before: '', after: '' }
  const isDecided = decisions.some(
    (each) => each.revision >= version && each.before === before && each.after === after,
  )
  return segment.version === version && !isDecided
}
