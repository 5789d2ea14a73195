import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sendJson } from '@/components/request/request'
import type { DismissalDto } from '@/domain/finding'
import { forgetReason, reasonKey } from './begun-reason'
import type { Recurring } from './equal-findings'
import { changeDismissals, PENDING, refreshJudgements } from './mutations'

interface Dismissing {
  recurring: Recurring
  reason: string
  /** Resolves when the server holds the text of a segment. */
  settle: (segmentId: number) => Promise<unknown>
}

interface Dismissed {
  made: DismissalDto[]
  /** Why some of them still stand; null when all are dismissed. */
  failure: Error | null
}

/** Says of equal findings in several segments that none is an error. What is refused comes back. */
export function useDismissEverywhere(articleId: string, viewerId: string) {
  const client = useQueryClient()
  return useMutation<Dismissed, Error, Dismissing>({
    mutationFn: dismissInTurn,
    onMutate: ({ recurring: { first, places }, reason }) => {
      const { fingerprint, check } = first
      const at = new Date().toISOString()
      const shown = places.map(({ segment }) => ({
        id: PENDING,
        segmentId: segment.id,
        fingerprint,
        check,
        reason,
        byId: viewerId,
        at,
      }))
      changeDismissals(client, articleId, (all) => [...all, ...shown])
    },
    onSuccess: ({ made, failure }, { recurring: { first } }) => {
      const { fingerprint } = first
      if (failure === null) forgetReason(reasonKey(viewerId, articleId, fingerprint))
      changeDismissals(client, articleId, (all) => [
        ...all.filter((each) => each.id !== PENDING || each.fingerprint !== fingerprint),
        ...made,
      ])
    },
    onSettled: () => refreshJudgements(client, articleId),
  })
}

/** One after the other, so that a long article's do not crowd out what is being saved. */
async function dismissInTurn({ recurring, reason, settle }: Dismissing): Promise<Dismissed> {
  const { fingerprint } = recurring.first
  const made: DismissalDto[] = []
  let failure: Error | null = null
  for (const { segment } of recurring.places) {
    try {
      await settle(segment.id)
      const address = `/api/v1/segments/${segment.id}/dismissals`
      made.push(await sendJson('POST', address, { body: { fingerprint, reason } }))
    } catch (error) {
      failure = error instanceof Error ? error : new Error('not dismissed', { cause: error })
    }
  }
  return { made, failure }
}
