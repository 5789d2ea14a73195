import { desc, eq } from 'drizzle-orm'
import { memoryPairs } from '@/db/schema/memory'
import { TermInput } from '@/domain/term-inputs'
import type { Context } from '../context'
import { reinstatePair } from '../memory/reinstate-pair'
import { withdrawPair } from '../memory/withdraw-pair'
import { addTerm } from '../term/add-term'
import { changeTerm } from '../term/change-term'
import { importTerms } from '../term/import-terms'
import { previewTermImport } from '../term/preview-term-import'
import { withdrawImport } from '../term/withdraw-import'
import { withdrawTerm } from '../term/withdraw-term'
import { article, confirmAll } from './desk'
import type { Verb } from './text-verbs'

/** What is done to the glossary and the memory. */
export const GLOSSARY_VERBS: readonly Verb[] = [
  [
    'term/add-term',
    'term.added',
    async (cast) => () => addTerm(cast.ana, adding('tregua', 'truce')),
  ],
  [
    'term/change-term',
    'term.changed',
    async (cast) => {
      const { id, version } = await addTerm(cast.ana, adding('paro', 'strike'))
      const input = { ...adding('paro', 'stoppage'), expectedVersion: version }
      return () => changeTerm(cast.ana, id, input)
    },
  ],
  [
    'term/withdraw-term',
    'term.withdrawn',
    async (cast) => {
      const { id, version } = await addTerm(cast.ana, adding('alcalde', 'mayor'))
      return () => withdrawTerm(cast.editor, id, { expectedVersion: version })
    },
  ],
  [
    'term/import-terms',
    'term.imported',
    async (cast) => {
      const input = await previewed(cast.editor, 'es,en\nsequía,drought\n')
      return () => importTerms(cast.editor, input)
    },
  ],
  [
    'term/withdraw-import',
    'term.import_withdrawn',
    async (cast) => {
      const input = await previewed(cast.editor, 'es,en\ngranizo,hail\n')
      const { importId } = await importTerms(cast.editor, input)
      return () => withdrawImport(cast.editor, importId)
    },
  ],
  [
    'memory/withdraw-pair',
    'memory.withdrawn',
    async (cast) => {
      const pairId = await remembered(cast.ana)
      return () => withdrawPair(cast.editor, pairId, { reason: 'Too casual.' })
    },
  ],
  [
    'memory/reinstate-pair',
    'memory.reinstated',
    async (cast) => {
      const pairId = await remembered(cast.ana)
      await withdrawPair(cast.editor, pairId, { reason: 'Too casual.' })
      return () => reinstatePair(cast.editor, pairId)
    },
  ],
]

function adding(spanish: string, preferred: string): { term: TermInput; isMeantSo: boolean } {
  return { term: TermInput.parse({ spanish, preferred }), isMeantSo: false }
}

async function previewed(ctx: Context, text: string) {
  const file = { fileName: 'terms.csv', content: Buffer.from(text).toString('base64') }
  const { stamp } = await previewTermImport(ctx, file)
  return { ...file, stamp }
}

/** A pair that somebody just confirmed. */
async function remembered(ctx: Context): Promise<number> {
  const articleId = await article(ctx)
  await confirmAll(ctx, articleId)
  const [pair] = await ctx.db
    .select({ id: memoryPairs.id })
    .from(memoryPairs)
    .where(eq(memoryPairs.articleId, articleId))
    .orderBy(desc(memoryPairs.id))
    .limit(1)
  if (!pair) throw new Error('nothing was remembered')
  return pair.id
}
