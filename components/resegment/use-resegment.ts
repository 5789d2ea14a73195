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
  | { kind: 'undo'; act: Done }

/** What was done here, and the segments it made. */
interface Done {
  id: number
  madeIds: readonly number[]
}

/** The acts of this page in each article, in order: undoing takes back the last, then the one before. */
const done = new Map<string, readonly Done[]>()

export function newestResegmentation(articleId: string): Done | undefined {
  return done.get(articleId)?.at(-1)
}

function forget(articleId: string, { id }: Done): void {
  done.set(articleId, done.get(articleId)?.filter((act) => act.id !== id) ?? [])
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
        forget(articleId, asked.act)
        toast(t('undone'))
        return
      }
      const mine = { id: made.id, madeIds: made.segments.map(({ id }) => id) }
      done.set(articleId, [...(done.get(articleId) ?? []), mine])
      toast(t(`done.${asked.kind}`), {
        tone: 'success',
        action: { label: t('undo'), run: () => act.mutate({ kind: 'undo', act: mine }) },
      })
    },
    onError: (error, asked) => {
      if (asked.kind === 'undo' && isUsedSince(error)) forget(articleId, asked.act)
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
  // Also before undoing: a word typed since must stop it, and not be set aside by it.
  await desk.saver.flush()
  if (touched(asked).some((id) => desk.saver.get(id) !== undefined)) throw UNSAVED
  if (asked.kind === 'undo') return sendJson('DELETE', `/api/v1/resegmentations/${asked.act.id}`)
  const { id } = asked.segment
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

function touched(asked: Resegmenting): readonly number[] {
  switch (asked.kind) {
    case 'split':
      return [asked.segment.id]
    case 'join':
      return [asked.segment.id, asked.next.id]
    case 'undo':
      return asked.act.madeIds
  }
}

/** It will be refused ever after: the way back is another by now, and the words say which. */
function isUsedSince(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.reason === 'resegmented_since'
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
