import { useMutationState } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
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

/** Sends decisions, moves on to the next change that waits, and says in words what was refused. */
export function useDecisions({ articleId, viewer, rows, index, goTo }: DecidesIn) {
  const { mutate, isError, error, variables } = useDecide({ articleId, viewerId: viewer.id })
  const words = useFailureWords()
  const decide = useCallback(
    (decision: Decision) => {
      const next = afterDecision(
        rows,
        { segmentId: decision.segmentId, ...(index !== undefined && { index }) },
        decision.kind,
      )
      if (decision.kind === 'accept' && next) goTo(next)
      mutate(decision, {
        onSuccess: () => {
          // The row is drawn anew first; the change one stood on is no longer there.
          if (decision.kind === 'restore') requestAnimationFrame(() => next && goTo(next))
        },
      })
    },
    [mutate, rows, index, goTo],
  )
  const failure =
    isError && variables ? { segmentId: variables.segmentId, words: words(error) } : null
  return { decide, failure, busy: useRewriting(articleId) }
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
