import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { people } from '@/db/schema/person'
import { segments } from '@/db/schema/segment'
import { importArticle } from '@/server/article/import-article'
import type { Context } from '@/server/context'
import { ALTERATIONS, type Alteration, alter } from './alter-sentence'
import type { Archive, NewsSentence } from './news-text'
import { diceOf } from './news-words'

/** Sentences asked for, of each kind of alteration, and such as the memory holds nothing like. */
const OF_EACH = 50
const UNHEARD = 200
/** Texts with fewer words are captions: with one word changed they are other captions. */
const LEAST_WORDS = 6
/** What is altered in two ways has to have words for both. */
const LEAST_MIXED = 12

/** A segment whose matches are asked for, and what is to be among them. */
export interface Question {
  segmentId: number
  /** How its Spanish was altered; null where the memory holds nothing like it. */
  kind: Alteration | null
  source: string
  original: string | null
}

/** Imports articles of altered and of unheard sentences, each a paragraph of its own. */
export async function importQuestions(
  ctx: Context,
  pairs: number,
  archive: Archive,
): Promise<Question[]> {
  const altered = ALTERATIONS.flatMap((kind, at) =>
    Array.from({ length: OF_EACH }, (_, nth) =>
      alteredOf(kind, at * 10_000 + nth, { pairs, archive }),
    ),
  )
  const unheard = Array.from({ length: UNHEARD }, (_, nth) => ({
    kind: null,
    original: null,
    sentence: archive.unheard(nth),
  }))
  const asked = [...altered, ...unheard].map(({ sentence, ...rest }) => ({
    ...rest,
    source: archive.print(sentence, 'es'),
    draft: archive.print(sentence, 'en'),
  }))
  const { id } = await importArticle(ctx, {
    blocks: asked.map(({ source, draft }) => ({ kind: 'paragraph', source, draft })),
    engine: 'Bench MT',
    byline: '',
    outlet: '',
    sourceUrl: '',
  })
  const rows = await ctx.db
    .select({ segmentId: segments.id, source: segments.source })
    .from(segments)
    .where(eq(segments.articleId, id))
    .orderBy(segments.position)
  const bySource = new Map(asked.map((question) => [question.source, question]))
  // A made-up sentence may be cut in two by the segmenter: then it is no question.
  return rows.flatMap(({ segmentId, source }) => {
    const question = bySource.get(source)
    return question ? [{ ...question, segmentId }] : []
  })
}

function alteredOf(
  kind: Alteration,
  seed: number,
  { pairs, archive }: { pairs: number; archive: Archive },
) {
  const dice = diceOf(seed + 300_000_000)
  const least = kind === 'mixed' ? LEAST_MIXED : LEAST_WORDS
  const original = longEnough(least, () => archive.sentence(Math.floor(dice() * pairs)))
  const sentence = alter(original, kind, { dice, anyWord: archive.anyWord })
  return { kind, original: archive.print(original, 'es'), sentence }
}

function longEnough(least: number, draw: () => NewsSentence): NewsSentence {
  for (;;) {
    const sentence = draw()
    if (sentence.length >= least) return sentence
  }
}

/** Somebody who may write, as a context. */
export async function benchPerson(db: Database): Promise<Context> {
  const [actor] = await db
    .insert(people)
    .values({ name: 'Bench', email: 'bench@test.example', role: 'translator', passwordHash: 'x' })
    .returning()
  if (!actor) throw new Error('nobody was stored')
  return { db, actor }
}
