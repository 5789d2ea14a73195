import { useMutationState } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import type { CurrentUser } from '@/domain/person'
import { afterDecision, type ChangeAt } from './change-order'
import type { Decision } from './decision-requests'
import { useDecide } from './mutations'
import { decideKey } from './queries'
import type { ReviewRow } from './review-rows'

interface DecidesIn {
  articleId: string
  viewer: CurrentUser
  rows: readonly ReviewRow[]
  /** Rank of the selected change; from there the selection moves on. */
  index: number | undefined
  goTo: (change: ChangeAt) => void
}

/** Sends decisions, moves on to the next change that waits, and says by segment what was refused. */
export function useDecisions({ articleId, viewer, rows, index, goTo }: DecidesIn) {
  const { mutateAsync } = useDecide({ articleId, viewerId: viewer.id })
  const { failures, tell } = useFailures()
  const decide = useCallback(
    (decision: Decision) => {
      const next = afterDecision(
        rows,
        { segmentId: decision.segmentId, ...(index !== undefined && { index }) },
        decision.kind,
      )
      if (decision.kind === 'accept' && next) goTo(next)
      const { segmentId } = decision
      tell(segmentId, null)
      mutateAsync(decision).then(
        () => {
          // The row is drawn anew first; the change one stood on is no longer there.
          if (decision.kind === 'restore') requestAnimationFrame(() => next && goTo(next))
        },
        (error) => tell(segmentId, error),
      )
    },
    [mutateAsync, tell, rows, index, goTo],
  )
  return { decide, failures, busy: useRewriting(articleId) }
}

/** Why the last decision on a segment failed, in words: keys go on to others before there is an answer. */
function useFailures() {
  const [errors, setErrors] = useState<ReadonlyMap<number, unknown>>(new Map())
  const words = useFailureWords()
  const tell = useCallback((segmentId: number, error: unknown) => {
    setErrors((before) => {
      if (error === null && !before.has(segmentId)) return before
      const others = [...before].filter(([id]) => id !== segmentId)
      return new Map(error === null ? others : [...others, [segmentId, error]])
    })
  }, [])
  const failures: ReadonlyMap<number, string> = new Map(
    [...errors].map(([segmentId, error]) => [segmentId, words(error)]),
  )
  return { failures, tell }
}

/** Segments whose text is being replaced: until that is saved nothing else is decided there. */
function useRewriting(articleId: string): ReadonlySet<number> {
  const pending = useMutationState({
    filters: { mutationKey: decideKey(articleId), status: 'pending' },
    select: (mutation) => mutation.state.variables as Decision | undefined,
  })
  return useMemo(
    () =>
      new Set(
        pending.flatMap((decision) =>
          decision && decision.kind !== 'accept' ? [decision.segmentId] : [],
        ),
      ),
    [pending],
  )
}
