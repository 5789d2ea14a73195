import 'server-only'
import { and, count, eq, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import { notices } from '@/db/schema/notice'
import { comments } from '@/db/schema/segment'
import type { MarkReadInput } from '@/domain/notice-inputs'
import { authorize, type Context, type Reader, type Transaction } from '../context'
import { transaction } from '../transaction'

/** Marks one's own notices as read: those named, or everything up to the newest one saw. */
export async function markRead(ctx: Context, input: MarkReadInput): Promise<{ unread: number }> {
  authorize(ctx.actor, 'desk.read')
  return transaction(ctx, async (tx) => {
    const named = 'ids' in input ? inArray(notices.id, input.ids) : lte(notices.id, input.upTo)
    await tx
      .update(notices)
      .set({ readAt: new Date() })
      .where(and(eq(notices.personId, ctx.actor.id), isNull(notices.readAt), named))
    return { unread: await unreadOf(tx, ctx.actor.id) }
  })
}

/** Who answers or settles a conversation has read it. */
export async function markThreadRead(
  tx: Transaction,
  personId: string,
  commentId: number,
): Promise<void> {
  const thread = tx
    .select({ id: comments.id })
    .from(comments)
    .where(sql`${comments.id} = ${commentId} or ${comments.replyToId} = ${commentId}`)
  await tx
    .update(notices)
    .set({ readAt: new Date() })
    .where(
      and(
        eq(notices.personId, personId),
        isNull(notices.readAt),
        inArray(notices.commentId, thread),
      ),
    )
}

/** How many notices a person has not read, those that only go by mail aside. */
export async function unreadOf(db: Reader, personId: string): Promise<number> {
  const [row] = await db
    .select({ unread: count() })
    .from(notices)
    .where(and(eq(notices.personId, personId), isNull(notices.readAt), ne(notices.way, 'mail')))
  return row?.unread ?? 0
}
