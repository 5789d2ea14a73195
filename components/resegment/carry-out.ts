import type { QueryClient } from '@tanstack/react-query'
import { workspaceQuery } from '@/components/article/queries'
import { carryComments } from '@/components/comment/carry-comments'
import { RequestFailed, sendJson } from '@/components/request/request'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import type { Cut, Resegmented } from '@/domain/resegment'
import type { SegmentDto } from '@/domain/segment'
import { actOf, type Done, forgetDone, rememberDone } from './acts-done'
import { awaitResegmented } from './put-resegmented'

/** What is done: one segment cut in two, two made one, or the last of these taken back. */
export type Resegmenting =
  | { kind: 'split'; segment: SegmentDto; at: Cut }
  | { kind: 'join'; segment: SegmentDto; next: SegmentDto }
  | { kind: 'undo'; act: Done }

/** Does it once all that was typed is saved, and shows what came of it. */
export async function carryOut(
  client: QueryClient,
  desk: ReviseDesk,
  asked: Resegmenting,
): Promise<Resegmented> {
  await settle(desk, asked)
  const show = awaitResegmented(client, desk.articleId)
  const made = await send(client, desk, asked)
  // Before the list shows it: who sees it may want it back at once.
  if (asked.kind === 'undo') forgetDone(desk.articleId, asked.act)
  else rememberDone(desk.articleId, actOf(made))
  show(made)
  carryComments(desk.viewer.id, made)
  return made
}

/** Also before undoing: a word typed since must stop it, and not be set aside by it. */
async function settle({ saver }: ReviseDesk, asked: Resegmenting): Promise<void> {
  await saver.flush()
  if (touched(asked).some((id) => saver.get(id) !== undefined)) throw UNSAVED
}

function send(client: QueryClient, desk: ReviseDesk, asked: Resegmenting): Promise<Resegmented> {
  if (asked.kind === 'undo') return sendJson('DELETE', `/api/v1/resegmentations/${asked.act.id}`)
  const { id } = asked.segment
  const expectedVersion = versionNow(client, desk, asked.segment)
  if (asked.kind === 'split') {
    const body = { expectedVersion, at: asked.at }
    return sendJson('POST', `/api/v1/segments/${id}/splits`, { body })
  }
  const body = {
    expectedVersion,
    nextId: asked.next.id,
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

/** What stands in conflict or waits for the line would be cut where another's text stands by now. */
const UNSAVED = new RequestFailed(409, {
  code: 'conflict',
  reason: 'unsaved_here',
  requestId: null,
})

/** The newest revision known here: of the screen, or of a save it has not been given yet. */
function versionNow(client: QueryClient, { articleId, saver }: ReviseDesk, segment: SegmentDto) {
  const known = client
    .getQueryData(workspaceQuery(articleId).queryKey)
    ?.segments.find(({ id }) => id === segment.id)
  return Math.max(known?.version ?? segment.version, saver.held(segment.id)?.version ?? 0)
}
