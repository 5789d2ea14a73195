import {
  mutationOptions,
  type QueryClient,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { putSegment } from '@/components/article/put-segment'
import { workspaceQuery } from '@/components/article/queries'
import { historyKeys } from '@/components/history/queries'
import { sendJson } from '@/components/request/request'
import { versionKeys } from '@/components/version/queries'
import type { DecisionDto, ReviewState } from '@/domain/review'
import type { SavedSegment } from '@/domain/segment'
import { type Decision, decisionRequests } from './decision-requests'
import { decideKey, reviewKeys } from './queries'

interface DecidedIn {
  articleId: string
  /** Who decides; shown with an acceptance before the server has answered. */
  viewerId: string
}

/**
 * Decides changes, one request after the other. An acceptance is shown at once and taken back if it
 * is refused; a rewritten text appears when it is saved.
 */
export function useDecide(where: DecidedIn) {
  return useMutation(decideMutation(useQueryClient(), where))
}

/** How a decision is sent, shown and taken back. */
export function decideMutation(client: QueryClient, { articleId, viewerId }: DecidedIn) {
  return mutationOptions<SavedSegment | null, Error, Decision>({
    mutationKey: decideKey(articleId),
    scope: { id: `decide-${articleId}` },
    mutationFn: (decision) => sendDecision(decision, knownDecisions(client, articleId)),
    onMutate: async (decision) => {
      if (decision.kind !== 'accept') return
      await client.cancelQueries({ queryKey: reviewKeys.of(articleId) })
      showAcceptance(client, { articleId, viewerId }, decision)
    },
    onSuccess: (saved) => {
      if (saved) putSegment(client, articleId, saved)
    },
    onError: () => client.invalidateQueries({ queryKey: workspaceQuery(articleId).queryKey }),
    onSettled: async () => {
      // What still waits its turn is shown already; an answer without it would take it back.
      const isLast = client.isMutating({ mutationKey: decideKey(articleId) }) <= 1
      if (isLast) await refreshReview(client, articleId)
    },
  })
}

function knownDecisions(client: QueryClient, articleId: string): readonly DecisionDto[] {
  return client.getQueryData<ReviewState>(reviewKeys.of(articleId))?.decisions ?? []
}

async function sendDecision(
  decision: Decision,
  known: readonly DecisionDto[],
): Promise<SavedSegment | null> {
  let saved: SavedSegment | null = null
  for (const body of decisionRequests(decision, known)) {
    saved = await sendJson('POST', `/api/v1/segments/${decision.segmentId}/decisions`, { body })
  }
  return saved
}

function showAcceptance(client: QueryClient, where: DecidedIn, decision: Decision): void {
  client.setQueryData<ReviewState>(reviewKeys.of(where.articleId), (review) => {
    if (!review) return review
    const accepted = decisionRequests(decision, review.decisions).map(
      ({ before, after }, index) => ({
        id: -1 - index - review.decisions.length,
        segmentId: decision.segmentId,
        kind: decision.kind,
        revision: decision.version,
        before,
        after,
        byId: where.viewerId,
        at: new Date().toISOString(),
      }),
    )
    return { ...review, decisions: [...review.decisions, ...accepted] }
  })
}

/** Blockers and the hash follow from the text, so they are asked for again. */
async function refreshReview(client: QueryClient, articleId: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: reviewKeys.of(articleId) }),
    client.invalidateQueries({ queryKey: versionKeys.list(articleId) }),
    client.invalidateQueries({ queryKey: versionKeys.text(articleId, 'working') }),
    client.invalidateQueries({ queryKey: historyKeys.of(articleId) }),
  ])
}
