import {
  mutationOptions,
  type QueryClient,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { awaitSegment } from '@/components/article/await-segment'
import { workspaceQuery } from '@/components/article/queries'
import { historyKeys } from '@/components/history/queries'
import { sendJson } from '@/components/request/request'
import { untilShown } from '@/components/request/until-shown'
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
export function decideMutation(
  client: QueryClient,
  { articleId, viewerId }: DecidedIn,
  send = sendDecision,
) {
  return mutationOptions<SavedSegment | null, Error, Decision, Shown>({
    mutationKey: decideKey(articleId),
    scope: { id: `decide-${articleId}` },
    mutationFn: async (decision) => {
      const show = awaitSegment(client, articleId, decision.segmentId)
      const saved = await send(decision, knownDecisions(client, articleId))
      if (saved) await show(saved)
      return saved
    },
    onMutate: async (decision) => {
      if (decision.kind !== 'accept') return []
      await client.cancelQueries({ queryKey: reviewKeys.of(articleId) })
      return showAcceptance(client, { articleId, viewerId }, decision)
    },
    onError: (_error, _decision, shown = []) => {
      takeBackShown(client, articleId, shown)
      void client.invalidateQueries({ queryKey: workspaceQuery(articleId).queryKey })
    },
    onSettled: (_saved, error) => {
      // What still waits its turn is shown already; an answer without it would take it back.
      const isLast = client.isMutating({ mutationKey: decideKey(articleId) }) <= 1
      return isLast ? untilShown(error, refreshReview(client, articleId)) : undefined
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
    const path = `/api/v1/segments/${decision.segmentId}/decisions`
    saved = await sendJson('POST', path, { body, isLasting: true })
  }
  return saved
}

/** Decisions that are shown and not yet the server's, by the ids they have until then. */
type Shown = readonly number[]

function showAcceptance(client: QueryClient, where: DecidedIn, decision: Decision): Shown {
  const known = knownDecisions(client, where.articleId)
  const lowest = Math.min(0, ...known.map(({ id }) => id))
  const accepted = decisionRequests(decision, known).map(({ before, after }, index) => ({
    id: lowest - 1 - index,
    segmentId: decision.segmentId,
    kind: decision.kind,
    revision: decision.version,
    before,
    after,
    byId: where.viewerId,
    at: new Date().toISOString(),
  }))
  changeDecisions(client, where.articleId, (decisions) => [...decisions, ...accepted])
  return accepted.map(({ id }) => id)
}

function takeBackShown(client: QueryClient, articleId: string, shown: Shown): void {
  const isShown = ({ id }: DecisionDto) => shown.includes(id)
  changeDecisions(client, articleId, (decisions) => decisions.filter((each) => !isShown(each)))
}

function changeDecisions(
  client: QueryClient,
  articleId: string,
  change: (decisions: DecisionDto[]) => DecisionDto[],
): void {
  client.setQueryData<ReviewState>(reviewKeys.of(articleId), (review) =>
    review ? { ...review, decisions: change(review.decisions) } : review,
  )
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
