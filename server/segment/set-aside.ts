import 'server-only'
import type { SetAside } from '@/domain/segment'
import type { SetAsideInput } from '@/domain/segment-inputs'
import { lockAnySegment } from '../access'
import { authorize, type Context } from '../context'
import { transaction } from '../transaction'
import { keepForHeirs } from './keep-for-heirs'
import { storeAlternative } from './store-alternative'

/**
 * Keeps a text that its writer gave up for another's (DESIGN §4.7). The English stays as it is, so it
 * is open in every state of the article; a segment that was split or joined hands it to its heirs.
 */
export function setAside(
  ctx: Context,
  segmentId: number,
  { text, baseVersion }: SetAsideInput,
): Promise<SetAside> {
  authorize(ctx.actor, 'segment.edit')
  return transaction(ctx, async (tx) => {
    const { segment } = await lockAnySegment(tx, segmentId, () => null)
    if (segment.retiredAt !== null) {
      const { alternativeId } = await keepForHeirs(tx, ctx, segment, { text })
      return { alternativeId }
    }
    if (text === '' || text === segment.target) return { alternativeId: null }
    const row = { segmentId, baseVersion, text, authorId: ctx.actor.id }
    return { alternativeId: await storeAlternative(tx, segment.articleId, row) }
  })
}
