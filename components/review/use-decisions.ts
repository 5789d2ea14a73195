import { useMutationState } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { CurrentUser } from '@/domain/person'
import { afterDecision, type ChangeAt } from './change-order'
import type { Decision } from './decision-requests'
import { useDecide } from './mutations'
import { decideKey } from './queries'
import type { ReviewRow } from './review-rows'
import { useFailures } from './use-failures'

interface DecidesIn {
  articleId: string
  viewer: CurrentUser
  rows: readonly ReviewRow[]
  /** The selected change; from there the selection moves on. */
  place: Partial<ChangeAt>
  goTo: (change: ChangeAt) => void
}

/** Sends decisions, moves on to the next change that waits, and says by segment what was refused. */
export function useDecisions({ articleId, viewer, rows, place, goTo }: DecidesIn) {
  const { mutateAsync } = useDecide({ articleId, viewerId: viewer.id })
  const { failures, tell } = useFailures(rows)
  const { index } = place
  const here = useRef(place)
  useLayoutEffect(() => {
    here.current = place
  })
  const decide = useCallback(
    (decision: Decision) => {
      const next = afterDecision(
        rows,
        { segmentId: decision.segmentId, ...(index !== undefined && { index }) },
        decision.kind,
      )
      if (decision.kind === 'accept' && next) goTo(next)
      tell(decision, null)
      const from = here.current
      mutateAsync(decision).then(
        () => {
          if (decision.kind !== 'restore' || !next) return
          // The row is drawn anew first; the change one stood on is no longer there.
          requestAnimationFrame(() => here.current === from && goTo(next))
        },
        (error) => tell(decision, error),
      )
    },
    [mutateAsync, tell, rows, index, goTo],
  )
  return { decide, failures, tell, busy: useRewriting(articleId) }
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
