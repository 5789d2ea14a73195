import 'server-only'
import { eq } from 'drizzle-orm'
import { comments } from '@/db/schema/segment'
import type { CommentDto } from '@/domain/comment'
import type { AddCommentInput } from '@/domain/comment-inputs'
import { AppError } from '@/domain/errors'
import type { NoticeKind } from '@/domain/notice'
import { type LockedSegment, lockSegment } from '../access'
import { authorize, type Context, type Transaction } from '../context'
import { markThreadRead } from '../notice/mark-read'
import { notify, type Recipient } from '../notice/notify'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { type CommentRow, commentDto } from './comment-dto'
import { mentionedIn } from './mentioned-in'
import { placeComment } from './place-comment'
import { textsOf } from './texts-of'

/** Writes a remark, a question or an answer on a segment. An open question blocks approval. */
export async function addComment(
  ctx: Context,
  segmentId: number,
  input: AddCommentInput,
): Promise<CommentDto> {
  authorize(ctx.actor, 'comment.write')
  return transaction(ctx, async (tx) => {
    const locked = await lockSegment(tx, segmentId, () => null)
    const parent = await parentOf(tx, segmentId, input)
    const mentioned = await mentionedIn(tx, input.body)
    const { kind, body } = input
    const [row] = await tx
      .insert(comments)
      .values({
        kind,
        body,
        segmentId,
        authorId: ctx.actor.id,
        replyToId: parent?.id ?? null,
        ...(await placeComment(tx, locked, input)),
      })
      .returning()
    if (!row) throw new AppError('internal', 'unexpected')
    await recordEvent(
      tx,
      { articleId: locked.article.id, actorId: ctx.actor.id },
      { type: 'comment.added', segmentId, commentId: row.id, kind: parent ? 'answer' : row.kind },
    )
    const others = parent ? await participants(tx, parent) : askedOf(locked, row)
    await notify(
      tx,
      { articleId: locked.article.id, actorId: ctx.actor.id, segmentId, commentId: row.id },
      [...named(mentioned, 'mentioned'), ...others],
    )
    if (parent) await markThreadRead(tx, ctx.actor.id, parent.id)
    return commentDto(row, await textsOf(tx, locked.segment, locked.draft, [row]))
  })
}

/** What is answered: a comment on the same segment that is no answer itself. */
async function parentOf(
  tx: Transaction,
  segmentId: number,
  { kind, replyToId }: AddCommentInput,
): Promise<CommentRow | null> {
  if (replyToId === undefined) return null
  const [parent] = await tx.select().from(comments).where(eq(comments.id, replyToId))
  if (parent?.segmentId !== segmentId) throw new AppError('not_found', 'not_found')
  if (parent.replyToId !== null || kind !== 'comment') {
    throw new AppError('invalid', 'answer_misplaced')
  }
  return parent
}

/** A question goes to whoever wrote the text, has the article or reviews it; a remark to nobody unless named. */
function askedOf({ segment, article }: LockedSegment, { kind }: CommentRow): Recipient[] {
  if (kind !== 'question') return []
  return named([segment.editedById, article.assigneeId, article.reviewerId], 'question_asked')
}

/** Who asked, and everybody who answered before. */
async function participants(tx: Transaction, parent: CommentRow): Promise<Recipient[]> {
  const answers = await tx
    .select({ authorId: comments.authorId })
    .from(comments)
    .where(eq(comments.replyToId, parent.id))
  const ids = [parent.authorId, ...answers.map(({ authorId }) => authorId)]
  return named(ids, 'question_answered')
}

function named(ids: readonly (string | null)[], kind: NoticeKind): Recipient[] {
  return ids.map((personId) => ({ personId, kind }))
}
