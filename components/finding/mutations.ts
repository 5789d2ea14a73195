import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { articleKeys } from '@/components/article/queries'
import { historyKeys } from '@/components/history/queries'
import { sendJson } from '@/components/request/request'
import { untilShown } from '@/components/request/until-shown'
import { reviewKeys } from '@/components/review/queries'
import type { DismissalDto, SegmentFinding } from '@/domain/finding'
import type { Workspace } from '@/domain/segment'
import { forgetReason, reasonKey } from './begun-reason'

interface Dismissing {
  segmentId: number
  finding: SegmentFinding
  reason: string
  settle: () => Promise<unknown>
}

/** Says that a finding is no error here. It goes at once, and comes back if the server refuses. */
export function useDismissFinding(articleId: string, viewerId: string) {
  const client = useQueryClient()
  return useMutation<DismissalDto, Error, Dismissing>({
    mutationFn: async ({ segmentId, finding, reason, settle }) => {
      await settle()
      return await sendJson<DismissalDto>('POST', `/api/v1/segments/${segmentId}/dismissals`, {
        body: { fingerprint: finding.fingerprint, reason },
      })
    },
    onMutate: ({ segmentId, finding, reason }) => {
      const { fingerprint, check } = finding
      const at = new Date().toISOString()
      const shown = { id: PENDING, segmentId, fingerprint, check, reason, byId: viewerId, at }
      changeDismissals(client, articleId, (all) => [...all, shown])
    },
    onSuccess: (dismissal) => {
      forgetReason(reasonKey(viewerId, dismissal.segmentId, dismissal.fingerprint))
      // Not in the place of the one shown: a reading begun before may have taken that away.
      changeDismissals(client, articleId, (all) => [
        ...all.filter((each) => !isSame(each, dismissal)),
        dismissal,
      ])
    },
    onError: (_error, { segmentId, finding: { fingerprint } }) =>
      changeDismissals(client, articleId, (all) =>
        all.filter((each) => !(each.id === PENDING && isSame(each, { segmentId, fingerprint }))),
      ),
    onSettled: (_made, error) => untilShown(error, refreshJudgements(client, articleId)),
  })
}

/** Takes a dismissal back: the finding stands again. */
export function useUndoDismissal(articleId: string) {
  const client = useQueryClient()
  return useMutation<unknown, Error, DismissalDto>({
    mutationFn: ({ id }) => sendJson('DELETE', `/api/v1/dismissals/${id}`),
    onMutate: ({ id }) =>
      changeDismissals(client, articleId, (all) => all.filter((each) => each.id !== id)),
    onError: (_error, dismissal) =>
      changeDismissals(client, articleId, (all) => [
        ...all.filter(({ id }) => id !== dismissal.id),
        dismissal,
      ]),
    onSettled: (_undone, error) => untilShown(error, refreshJudgements(client, articleId)),
  })
}

/** A dismissal that is shown but has no answer yet; it cannot be undone until then. */
export const PENDING = 0

type Place = Pick<DismissalDto, 'segmentId' | 'fingerprint'>

function isSame(one: Place, other: Place): boolean {
  return one.segmentId === other.segmentId && one.fingerprint === other.fingerprint
}

/** Changes what is known of an article to be dismissed. */
export function changeDismissals(
  client: QueryClient,
  articleId: string,
  change: (dismissals: DismissalDto[]) => DismissalDto[],
): void {
  client.setQueryData<Workspace>(articleKeys.workspace(articleId), (workspace) =>
    workspace ? { ...workspace, dismissals: change(workspace.dismissals) } : workspace,
  )
}

/** What the review and the history say of an article has to be read anew. */
export async function refreshJudgements(client: QueryClient, articleId: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: reviewKeys.of(articleId) }),
    client.invalidateQueries({ queryKey: historyKeys.of(articleId) }),
  ])
}
