import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { articleKeys, workspaceQuery } from '@/components/article/queries'
import { useFailureWords } from '@/components/publication/failure-words'
import { RequestFailed, sendJson } from '@/components/request'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import { segmentNow } from '@/components/segment/use-revise'
import { toast } from '@/components/ui/toast'
import type { Cut, Resegmented } from '@/domain/resegment'
import type { SegmentDto } from '@/domain/segment'
import { putResegmented } from './put-resegmented'

/** What is done: one segment cut in two, two made one, or the last of these taken back. */
export type Resegmenting =
  | { kind: 'split'; segment: SegmentDto; at: Cut }
  | { kind: 'join'; segment: SegmentDto; next: SegmentDto }
  | { kind: 'undo'; id: number }

/** The newest act of this page in each article: what undoing takes back. */
const newest = new Map<string, number>()

export function newestResegmentation(articleId: string): number | undefined {
  return newest.get(articleId)
}

/** Splits, joins and takes back; typed text is saved first, the focus ends in the first segment made. */
export function useResegment(desk: ReviseDesk) {
  const client = useQueryClient()
  const t = useTranslations('resegment')
  const words = useFailureWords()
  const { articleId } = desk
  const act = useMutation<Resegmented, Error, Resegmenting>({
    mutationFn: (asked) => send(client, desk, asked),
    onSuccess: (made, asked) => {
      putResegmented(client, articleId, made)
      void import('@/components/comment/carry-comments').then(({ carryComments }) =>
        carryComments(desk.viewer.id, made),
      )
      const [first] = made.segments
      if (first) desk.edit(segmentNow(client, articleId, first.id) ?? first)
      if (asked.kind === 'undo') {
        newest.delete(articleId)
        toast(t('undone'))
        return
      }
      newest.set(articleId, made.id)
      toast(t(`done.${asked.kind}`), {
        tone: 'success',
        action: { label: t('undo'), run: () => act.mutate({ kind: 'undo', id: made.id }) },
      })
    },
    onError: (error) => {
      toast(words(error), { tone: 'error' })
      void client.invalidateQueries({ queryKey: articleKeys.workspace(articleId) })
    },
  })
  return act
}

async function send(
  client: QueryClient,
  desk: ReviseDesk,
  asked: Resegmenting,
): Promise<Resegmented> {
  if (asked.kind === 'undo') return sendJson('DELETE', `/api/v1/resegmentations/${asked.id}`)
  await desk.saver.flush()
  const { id } = asked.segment
  const isOpen = [asked.segment, ...(asked.kind === 'join' ? [asked.next] : [])].some(
    (each) => desk.saver.get(each.id) !== undefined,
  )
  if (isOpen) throw UNSAVED
  const expectedVersion = versionNow(client, desk, asked.segment)
  if (asked.kind === 'split') {
    const body = { expectedVersion, at: asked.at }
    return sendJson('POST', `/api/v1/segments/${id}/splits`, { body })
  }
  const body = {
    ...{ expectedVersion, nextId: asked.next.id },
    nextExpectedVersion: versionNow(client, desk, asked.next),
  }
  return sendJson('POST', `/api/v1/segments/${id}/joins`, { body })
}

/** What stands in conflict or waits for the line would be cut where another's text stands by now. */
const UNSAVED = new RequestFailed(409, {
  ...{ code: 'conflict', reason: 'unsaved_here', requestId: null },
})

/** The newest revision known here: of the screen, or of a save it has not been given yet. */
function versionNow(client: QueryClient, { articleId, saver }: ReviseDesk, segment: SegmentDto) {
  const known = client
    .getQueryData(workspaceQuery(articleId).queryKey)
    ?.segments.find(({ id }) => id === segment.id)
  return Math.max(known?.version ?? segment.version, saver.held(segment.id)?.version ?? 0)
}
