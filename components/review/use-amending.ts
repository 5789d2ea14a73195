import { useLayoutEffect, useRef, useState } from 'react'
import { recallText } from '@/components/unsaved/unsaved-text'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import { useDecide } from './mutations'
import { focusRow, type ReviewDesk } from './review-desk'
import type { ReviewRow } from './review-rows'

export interface Amending {
  row: ReviewRow
  desk: ReviewDesk
  /** Rank of the change that gave the reason to amend; null for the segment as a whole. */
  change: number | null
}

/** The wording an editor types in place of a segment's, and how it is saved. */
export function useAmending({ row, desk, change }: Amending) {
  const { segment } = row
  const key = `amend-${desk.viewer.id}-${segment.id}`
  const unsaved = useUnsavedText(key, segment.target)
  const { text, forget } = unsaved
  const [base, setBase] = useState(segment.version)
  const decide = useDecide({ articleId: desk.articleId, viewerId: desk.viewer.id })
  /** What stands in the field by now; null when there is none any more. */
  const newest = useRef<string | null>(text)
  useLayoutEffect(() => {
    newest.current = text
  }, [text])
  useLayoutEffect(
    () => () => {
      newest.current = null
    },
    [],
  )
  const close = () => {
    desk.amend(null)
    focusRow(segment.id)
  }
  const save = () => {
    if (text.trim() === '' || decide.isPending) return
    const decision = {
      kind: 'amend' as const,
      segmentId: segment.id,
      // After a refusal the newer text stands above: saving again is done knowing it.
      version: decide.isError ? segment.version : base,
      change: change === null ? null : (row.changes[change] ?? null),
      text,
    }
    desk.tell(decision, null)
    // Not callbacks of the form, which is gone where one goes on at once: what was saved would come back.
    decide.mutateAsync(decision).then(
      (saved) => {
        if ((recallText(key) ?? newest.current ?? text) !== text) {
          // Typed on since: that goes over what was just saved.
          if (saved) setBase(saved.segment.version)
          return
        }
        forget()
        if (newest.current !== null) close()
      },
      (error) => desk.tell(decision, error),
    )
  }
  return { unsaved, decide, save, close }
}
