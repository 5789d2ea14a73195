import { SaveRevisionInput } from '@/domain/segment-inputs'
import { idParam } from '@/server/params'
import { read, refusal, write } from '@/server/route'
import { segmentHistory } from '@/server/segment/queries'
import { type SaveOutcome, saveRevision } from '@/server/segment/save-revision'

export const GET = read(({ ctx, params }) => segmentHistory(ctx, idParam(params.id)))

export const POST = write(
  SaveRevisionInput,
  ({ ctx, params, input }) => saveRevision(ctx, idParam(params.id), input),
  { answer },
)

/** A lost race is an outcome that was stored, not a failure: its 409 commits with the kept text. */
function answer(result: SaveOutcome) {
  switch (result.outcome) {
    case 'saved':
      return { status: 200, body: result.saved }
    case 'conflict':
      return refusal('conflict', 'text_changed', { ...result.conflict })
    case 'moved':
      return refusal('conflict', 'segment_moved', { ...result.moved })
  }
}
