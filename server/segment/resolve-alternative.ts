import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { alternatives } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import type { ResolveAlternativeInput } from '@/domain/segment-inputs'
import { articleIdOf } from '../access'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'

/** Settles a kept text after a person chose; the text itself stays findable. */
export async function resolveAlternative(
  ctx: Context,
  alternativeId: number,
  input: ResolveAlternativeInput,
): Promise<void> {
  authorize(ctx.actor, 'segment.edit')
  await transaction(ctx, async (tx) => {
    const [row] = await tx
      .update(alternatives)
      .set({ resolvedAt: new Date(), resolvedById: ctx.actor.id })
      .where(and(eq(alternatives.id, alternativeId), isNull(alternatives.resolvedAt)))
      .returning()
    if (!row) throw new AppError('not_found', 'not_found')
    await recordEvent(
      tx,
      { articleId: await articleIdOf(tx, row.segmentId), actorId: ctx.actor.id },
      {
        type: 'alternative.resolved',
        segmentId: row.segmentId,
        alternativeId: row.id,
        kept: input.kept,
      },
    )
  })
}
