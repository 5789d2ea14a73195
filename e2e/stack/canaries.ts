import { randomBytes } from 'node:crypto'
import { addComment } from '@/server/comment/add-comment'
import type { Context } from '@/server/context'
import { beginCorrection } from '@/server/publication/begin-correction'
import { publishVersion } from '@/server/publication/publish-version'
import { withdrawArticle } from '@/server/publication/withdraw-article'
import { decideHunk } from '@/server/review/decide-hunk'
import { requestChanges } from '@/server/review/request-changes'
import { saveRevision } from '@/server/segment/save-revision'
import {
  approve,
  article,
  confirmAll,
  hashOf,
  save,
  segmentAt,
  toReaders,
  toReview,
} from '@/server/testing/desk'
import { submitVersion } from '@/server/version/submit-version'

interface Desk {
  translator: Context
  editor: Context
  chief: Context
}

/** Something only insiders may read: 128 random bits, so that a hit is never chance. */
function secret(name: string): string {
  return `canary${name}${randomBytes(16).toString('hex')}`
}

/**
 * Articles in the states readers must not see into, each holding secrets where a leak would come
 * from: drafts, revisions, notes, reasons, comments, texts of a correction under way.
 */
export async function plantCanaries(
  desk: Desk,
): Promise<{ things: Record<string, string>; secrets: string[] }> {
  const secrets: string[] = []
  const plant = (name: string) => {
    const token = secret(name)
    secrets.push(token)
    return token
  }
  const working = await workingArticle(desk, plant)
  const reviewed = await reviewedArticle(desk, plant)
  const live = await correctedArticle(desk, plant)
  const gone = await withdrawnArticle(desk, plant)
  return { things: { ...working, ...reviewed, ...live, ...gone }, secrets }
}

type Plant = (name: string) => string

function blocks(token: string, title: string) {
  return [
    { kind: 'title' as const, source: `Título ${token}`, draft: `${title} ${token}` },
    { kind: 'paragraph' as const, source: `Frase ${token}.`, draft: `Sentence ${token}.` },
  ]
}

async function workingArticle({ translator, editor }: Desk, plant: Plant) {
  const id = await article(translator, blocks(plant('draft'), 'Working'))
  const segment = await segmentAt(translator, id, 1)
  await save(translator, segment.id, `Sentence ${plant('revision')}.`)
  const comment = await addComment(editor, segment.id, {
    kind: 'question',
    body: plant('comment'),
    side: null,
    quote: null,
  })
  await loseRace(translator, segment.id, `Phrase ${plant('alternative')}!`)
  const alternativeId = await loseRace(translator, segment.id, 'Another lost phrase!')
  return {
    article: id,
    segment: String(segment.id),
    comment: String(comment.id),
    alternative: String(alternativeId),
  }
}

/** Saves against a revision that is gone; the text is kept as an alternative. */
async function loseRace(ctx: Context, segmentId: number, text: string): Promise<number> {
  const input = { text, expectedVersion: 0, origin: 'edit' as const }
  const lost = await saveRevision(ctx, segmentId, input)
  if (lost.outcome !== 'conflict') throw new Error('the texts were meant to collide')
  return lost.conflict.alternativeId
}

async function reviewedArticle({ translator, editor }: Desk, plant: Plant) {
  const id = await article(translator, blocks(plant('submitted'), 'Reviewed'))
  await confirmAll(translator, id)
  await submitVersion(translator, id, { note: plant('note') })
  await requestChanges(editor, id, { reason: plant('reason'), segmentIds: [] })
  return { sentBack: id }
}

async function correctedArticle({ translator, editor }: Desk, plant: Plant) {
  const id = await article(translator)
  const { id: title } = await segmentAt(translator, id, 0)
  await save(translator, title, `Title ${plant('before')}`)
  await save(translator, title, 'A port that everybody may read about')
  const slug = await toReaders(translator, editor, id)
  await beginCorrection(editor, id)
  await save(translator, title, `Title ${plant('correction')}`)
  await toReview(translator, editor, id)
  const row = await segmentAt(translator, id, 0)
  await decideHunk(editor, row.id, {
    kind: 'accept',
    expectedVersion: row.version,
    before: plant('hunk'),
    after: 'x',
  })
  return { live: id, liveSlug: slug }
}

async function withdrawnArticle({ translator, editor, chief }: Desk, plant: Plant) {
  const token = plant('withdrawn')
  const id = await article(translator)
  await save(translator, (await segmentAt(translator, id, 1)).id, `The ships ${token} came in.`)
  await toReview(translator, editor, id)
  await approve(editor, id)
  const { slug } = await publishVersion(editor, id, { hash: await hashOf(editor, id) })
  await withdrawArticle(chief, id, { kind: 'unpublish', publicNote: 'Under examination.' })
  return { gone: id, goneSlug: slug ?? '' }
}
