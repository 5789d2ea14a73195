import 'server-only'
import { and, eq } from 'drizzle-orm'
import { revisions } from '@/db/schema/segment'
import type { ArticleState } from '@/domain/article'
import { AppError } from '@/domain/errors'
import type { SegmentMoved } from '@/domain/resegment'
import {
  type RevisionOrigin,
  type SaveConflict,
  type SavedSegment,
  stateAfterSave,
} from '@/domain/segment'
import type { SaveRevisionInput } from '@/domain/segment-inputs'
import { merge3 } from '@/language'
import { type LockedSegment, lockAnySegment, type SegmentRow } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context, type Transaction } from '../context'
import { recordReplaced } from '../finding/record-taken'
import { tellOfChange } from '../notice/tell-of-change'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { editAction } from './edit-action'
import { keepForHeirs } from './keep-for-heirs'
import { segmentDto } from './segment-dto'
import { storeAlternative } from './store-alternative'
import { storeRevision } from './store-revision'

export type SaveOutcome =
  | { outcome: 'saved'; saved: SavedSegment }
  | { outcome: 'conflict'; conflict: SaveConflict }
  | { outcome: 'moved'; moved: SegmentMoved }

/**
 * Saves a new revision of a segment's target. A save against an older one is merged word by word with what
 * came between; what cannot merge, or is for a segment split or joined meanwhile, is kept as an alternative
 * and comes back as a conflict with the other's text (DESIGN §4.7).
 */
export async function saveRevision(
  ctx: Context,
  segmentId: number,
  input: SaveRevisionInput,
): Promise<SaveOutcome> {
  authorize(ctx.actor, 'segment.edit')
  return transaction(ctx, async (tx) => {
    const locked = await lockAnySegment(tx, segmentId, (article) => editAction(article, ctx))
    const { segment } = locked
    if (segment.retiredAt !== null) {
      return { outcome: 'moved', moved: await keepForHeirs(tx, ctx, segment, input) }
    }
    if (input.expectedVersion > segment.version) throw new AppError('invalid', 'version_unknown')
    if (input.text === segment.target) return unchanged(locked)
    if (input.expectedVersion === segment.version) {
      return store(tx, ctx, locked, { text: input.text, origin: input.origin, merged: false })
    }
    const base = await revisionText(tx, segment.id, input.expectedVersion)
    const merge = merge3(base, input.text, segment.target)
    if (merge.text === null) return keepAlternative(tx, ctx, { segment, input, base })
    if (merge.text === segment.target) return unchanged(locked)
    return store(tx, ctx, locked, { text: merge.text, origin: 'merge', merged: true })
  })
}

interface Text {
  text: string
  origin: RevisionOrigin
  merged: boolean
}

async function store(
  tx: Transaction,
  ctx: Context,
  locked: LockedSegment,
  next: Text,
): Promise<SaveOutcome> {
  const { article, segment, draft, kind } = locked
  const action = editAction(article, ctx)
  const moved = await moveArticle(tx, article, action)
  const { id: segmentId, version } = segment
  const [row] = await Promise.all([
    storeRevision(tx, segment, {
      text: next.text,
      origin: next.origin,
      authorId: ctx.actor.id,
      state: stateAfterSave(segment.state, next.text, draft),
      kind,
    }),
    recordEvent(
      tx,
      { articleId: article.id, actorId: ctx.actor.id },
      { type: 'segment.revised', segmentId, revision: version + 1, origin: next.origin },
      ...moved.consequences,
    ),
  ])
  if (next.origin === 'suggestion') {
    await recordReplaced(tx, { before: segment, after: row, kind }, ctx.actor.id)
  }
  if (action === 'amend') await tellOfChange(tx, ctx.actor.id, segment)
  return saved({ ...locked, segment: row }, moved.state, next.merged)
}

function unchanged(locked: LockedSegment): SaveOutcome {
  return saved(locked, locked.article.state, false)
}

function saved(
  { article, segment, draft, openQuestions }: LockedSegment,
  state: ArticleState,
  merged: boolean,
): SaveOutcome {
  return {
    outcome: 'saved',
    saved: {
      segment: segmentDto(segment, { draft, openQuestions }),
      merged,
      article: { state, updatedAt: (segment.editedAt ?? article.updatedAt).toISOString() },
    },
  }
}

async function keepAlternative(
  tx: Transaction,
  ctx: Context,
  { segment, input, base }: { segment: SegmentRow; input: SaveRevisionInput; base: string },
): Promise<SaveOutcome> {
  const alternativeId = await storeAlternative(tx, segment.articleId, {
    segmentId: segment.id,
    baseVersion: input.expectedVersion,
    text: input.text,
    authorId: ctx.actor.id,
  })
  const current = {
    text: segment.target,
    version: segment.version,
    byId: segment.editedById,
    at: segment.editedAt?.toISOString() ?? null,
  }
  return { outcome: 'conflict', conflict: { current, base, alternativeId } }
}

async function revisionText(tx: Transaction, segmentId: number, number: number): Promise<string> {
  const [revision] = await tx
    .select({ text: revisions.text })
    .from(revisions)
    .where(and(eq(revisions.segmentId, segmentId), eq(revisions.number, number)))
  if (!revision) throw new AppError('invalid', 'version_unknown')
  return revision.text
}
