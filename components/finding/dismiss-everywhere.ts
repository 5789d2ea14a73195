import { useMutation, useQueryClient } from '@tanstack/react-query'
import { articleKeys } from '@/components/article/queries'
import { sendJson } from '@/components/request/request'
import { untilShown } from '@/components/request/until-shown'
import { type DismissalDto, MOST_DISMISSED } from '@/domain/finding'
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
    mutationFn: (dismissing) => dismissTogether(articleId, dismissing),
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
    onSettled: (_made, error) => untilShown(error, refreshJudgements(client, articleId)),
  })
}

/** Takes the dismissals of several segments back in one act: their findings stand again. */
export function useUndoEverywhere(articleId: string) {
  const client = useQueryClient()
  return useMutation<void, Error, readonly DismissalDto[]>({
    mutationFn: async (made) => {
      const ids = made.map(({ id }) => id)
      for (const dismissalIds of portionsOf(ids)) {
        const address = `/api/v1/articles/${articleId}/dismissals`
        await sendJson('DELETE', address, { body: { dismissalIds } })
      }
    },
    onMutate: (made) => {
      const ids = new Set(made.map(({ id }) => id))
      changeDismissals(client, articleId, (all) => all.filter(({ id }) => !ids.has(id)))
    },
    onError: (_error, made) => {
      const ids = new Set(made.map(({ id }) => id))
      changeDismissals(client, articleId, (all) => [
        ...all.filter(({ id }) => !ids.has(id)),
        ...made,
      ])
      // Somebody may have taken one of them back: the server knows which stand.
      void client.invalidateQueries({ queryKey: articleKeys.workspace(articleId) })
    },
    onSettled: (_undone, error) => untilShown(error, refreshJudgements(client, articleId)),
  })
}

/** What cannot be saved is left out; the rest goes in one request, a very long article's in several. */
async function dismissTogether(
  articleId: string,
  { recurring, reason, settle }: Dismissing,
): Promise<Dismissed> {
  const { fingerprint } = recurring.first
  const settled: number[] = []
  const made: DismissalDto[] = []
  let failure: Error | null = null
  for (const { segment } of recurring.places) {
    try {
      await settle(segment.id)
      settled.push(segment.id)
    } catch (error) {
      failure = failureOf(error)
    }
  }
  try {
    for (const segmentIds of portionsOf(settled)) {
      const body = { fingerprint, reason, segmentIds }
      const address = `/api/v1/articles/${articleId}/dismissals`
      made.push(...(await sendJson<{ made: DismissalDto[] }>('POST', address, { body })).made)
    }
  } catch (error) {
    failure = failureOf(error)
  }
  return { made, failure }
}

/** What goes into one request each. */
function portionsOf(ids: readonly number[]): number[][] {
  const count = Math.ceil(ids.length / MOST_DISMISSED)
  return Array.from({ length: count }, (_, nth) =>
    ids.slice(nth * MOST_DISMISSED, (nth + 1) * MOST_DISMISSED),
  )
}

function failureOf(error: unknown): Error {
  return error instanceof Error ? error : new Error('not dismissed', { cause: error })
}
