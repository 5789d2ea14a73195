import type { TestDatabase } from '@/db/testing/database'
import type { EventType } from '@/domain/event'
import { assignArticle } from '../article/assign-article'
import { importArticle } from '../article/import-article'
import { setDueTime } from '../article/set-due-time'
import { addComment } from '../comment/add-comment'
import { reopenComment } from '../comment/reopen-comment'
import { resolveComment } from '../comment/resolve-comment'
import type { Context } from '../context'
import { dismissEverywhere } from '../finding/dismiss-everywhere'
import { dismissFinding } from '../finding/dismiss-finding'
import { restoreEverywhere } from '../finding/restore-everywhere'
import { restoreFinding } from '../finding/restore-finding'
import { confirmSegment } from '../segment/confirm-segment'
import { joinSegments } from '../segment/join-segments'
import { resolveAlternative } from '../segment/resolve-alternative'
import { saveRevision } from '../segment/save-revision'
import { splitSegment } from '../segment/split-segment'
import { unconfirmSegment } from '../segment/unconfirm-segment'
import { undoResegmentation } from '../segment/undo-resegmentation'
import { previewRenewal } from '../source/preview-renewal'
import { renewSource } from '../source/renew-source'
import { approve, article, BLOCKS, confirmAll, save, segmentAt, toReview } from './desk'

/** A verb's file under server/, an event it records, and its act once the ground is ready. */
export type Verb = readonly [
  file: string,
  records: EventType,
  arrange: (cast: Cast) => Promise<() => Promise<unknown>>,
]

/** Who acts in the table of verbs. */
export interface Cast {
  test: TestDatabase
  ana: Context
  editor: Context
  chief: Context
  admin: Context
}

const WRONG_SUM = [
  { kind: 'title' as const, source: 'Pagaron 3.500 pesos', draft: 'They paid 9,100 pesos' },
]

/** What is done to articles and segments. */
export const TEXT_VERBS: readonly Verb[] = [
  [
    'article/import-article',
    'article.imported',
    async (cast) => () =>
      importArticle(cast.ana, {
        blocks: BLOCKS,
        engine: '',
        byline: '',
        outlet: '',
        sourceUrl: '',
      }),
  ],
  [
    'article/assign-article',
    'article.assigned',
    async (cast) => {
      const id = await article(cast.ana)
      return () => assignArticle(cast.ana, id, { assigneeId: null })
    },
  ],
  [
    'source/renew-source',
    'source.renewed',
    async (cast) => {
      const id = await article(cast.ana)
      const source = 'El puerto no abre\n\nLos barcos entraron por la mañana.'
      const { stamp } = await previewRenewal(cast.ana, id, { source })
      return () => renewSource(cast.ana, id, { source, stamp })
    },
  ],
  [
    'article/set-due-time',
    'article.due_set',
    async (cast) => {
      const id = await article(cast.ana)
      return () => setDueTime(cast.ana, id, { dueAt: '2026-11-27T18:00:00Z' })
    },
  ],
  [
    'segment/save-revision',
    'segment.revised',
    async (cast) => {
      const segmentId = await first(cast, await article(cast.ana))
      return () => save(cast.ana, segmentId, 'The port reopens')
    },
  ],
  [
    'segment/save-revision',
    'approval.lapsed',
    async (cast) => {
      const id = await article(cast.ana)
      await toReview(cast.ana, cast.editor, id)
      await approve(cast.editor, id)
      const segmentId = await first(cast, id)
      return () => save(cast.ana, segmentId, 'The port reopens')
    },
  ],
  [
    'segment/store-alternative',
    'alternative.kept',
    async (cast) => {
      const { segmentId, late } = await lostRace(cast)
      return () => saveRevision(cast.ana, segmentId, late)
    },
  ],
  [
    'segment/resegment',
    'segment.split',
    async (cast) => {
      const { segmentId, cut } = await longTitle(cast)
      return () => splitSegment(cast.ana, segmentId, cut)
    },
  ],
  [
    'segment/resegment',
    'segment.joined',
    async (cast) => {
      const id = await article(cast.ana)
      const { id: first } = await segmentAt(cast.ana, id, 1)
      const { id: nextId } = await segmentAt(cast.ana, id, 2)
      const input = { expectedVersion: 0, nextId, nextExpectedVersion: 0 }
      return () => joinSegments(cast.ana, first, input)
    },
  ],
  [
    'segment/undo-resegmentation',
    'resegmentation.undone',
    async (cast) => {
      const { segmentId, cut } = await longTitle(cast)
      const { id } = await splitSegment(cast.ana, segmentId, cut)
      return () => undoResegmentation(cast.ana, id)
    },
  ],
  [
    'segment/resolve-alternative',
    'alternative.resolved',
    async (cast) => {
      const { segmentId, late } = await lostRace(cast)
      const lost = await saveRevision(cast.ana, segmentId, late)
      const alternativeId = lost.outcome === 'conflict' ? lost.conflict.alternativeId : 0
      return () => resolveAlternative(cast.ana, alternativeId, { kept: 'theirs' })
    },
  ],
  [
    'segment/confirm-segment',
    'segment.confirmed',
    async (cast) => {
      const segmentId = await first(cast, await article(cast.ana))
      return () => confirmSegment(cast.ana, segmentId, { expectedVersion: 0 })
    },
  ],
  [
    'segment/unconfirm-segment',
    'segment.unconfirmed',
    async (cast) => {
      const id = await article(cast.ana)
      await confirmAll(cast.ana, id)
      const segmentId = await first(cast, id)
      return () => unconfirmSegment(cast.ana, segmentId)
    },
  ],
  [
    'comment/add-comment',
    'comment.added',
    async (cast) => {
      const id = await article(cast.ana)
      return () => asked(cast, id)
    },
  ],
  [
    'comment/resolve-comment',
    'comment.resolved',
    async (cast) => {
      const { id } = await asked(cast, await article(cast.ana))
      return () => resolveComment(cast.ana, id)
    },
  ],
  [
    'comment/reopen-comment',
    'comment.reopened',
    async (cast) => {
      const { id } = await asked(cast, await article(cast.ana))
      await resolveComment(cast.editor, id)
      return () => reopenComment(cast.ana, id)
    },
  ],
  [
    'finding/dismiss-finding',
    'finding.dismissed',
    async (cast) => {
      const { segmentId, input } = await found(cast)
      return () => dismissFinding(cast.ana, segmentId, input)
    },
  ],
  [
    'finding/dismiss-everywhere',
    'finding.dismissed',
    async (cast) => {
      const { articleId, segmentId, input } = await found(cast)
      return () => dismissEverywhere(cast.ana, articleId, { ...input, segmentIds: [segmentId] })
    },
  ],
  [
    'finding/restore-finding',
    'finding.restored',
    async (cast) => {
      const { segmentId, input } = await found(cast)
      const { id } = await dismissFinding(cast.ana, segmentId, input)
      return () => restoreFinding(cast.ana, id)
    },
  ],
  [
    'finding/restore-everywhere',
    'finding.restored',
    async (cast) => {
      const { articleId, segmentId, input } = await found(cast)
      const { id } = await dismissFinding(cast.ana, segmentId, input)
      return () => restoreEverywhere(cast.ana, articleId, { dismissalIds: [id] })
    },
  ],
]

async function first(cast: Cast, id: string): Promise<number> {
  return (await segmentAt(cast.ana, id, 0)).id
}

async function longTitle(cast: Cast) {
  const segmentId = await first(cast, await article(cast.ana))
  return { segmentId, cut: { expectedVersion: 0, at: { source: 9, draft: 8, target: 8 } } }
}

async function asked(cast: Cast, id: string) {
  const question = { kind: 'question' as const, body: '?', side: null, quote: null }
  return addComment(cast.ana, await first(cast, id), question)
}

async function lostRace(cast: Cast) {
  const segmentId = await first(cast, await article(cast.ana))
  await save(cast.ana, segmentId, 'The port reopens')
  const late = { text: 'The harbour is back', expectedVersion: 0, origin: 'edit' as const }
  return { segmentId, late }
}

async function found(cast: Cast) {
  const articleId = await article(cast.ana, WRONG_SUM)
  const segment = await segmentAt(cast.ana, articleId, 0)
  const fingerprint = segment.findings[0]?.fingerprint ?? ''
  return { articleId, segmentId: segment.id, input: { fingerprint, reason: 'The agency said so.' } }
}
