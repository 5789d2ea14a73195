import { existsSync, readFileSync } from 'node:fs'
import { SEED_ARTICLES } from '@/db/seed/articles/all'
import type { ImportBlock } from '@/domain/import-inputs'
import { sharedFile } from '@/scripts/shared-folder.mjs'

/** TICO-19, a public parallel corpus, as far as it lies beside the project. */
const CORPUS = sharedFile('data/align/tico19_docs.jsonl')

/**
 * Blocks of about `sentences` real sentences, and where they come from. Without the corpus the demo
 * articles stand in, repeated with other figures, which compresses better than news does.
 */
export function longArticle(sentences: number): { blocks: ImportBlock[]; origin: string } {
  const pairs = existsSync(CORPUS) ? corpusPairs() : demoPairs(sentences)
  const blocks: ImportBlock[] = [
    { kind: 'title', source: 'Un artículo muy largo', draft: 'A very long article' },
  ]
  for (let start = 0; start < sentences - 1; start += 4) {
    const group = pairs.slice(start, Math.min(start + 4, sentences - 1))
    if (group.length === 0) break
    blocks.push({
      kind: 'paragraph',
      source: group.map((pair) => pair.source).join(' '),
      draft: group.map((pair) => pair.draft).join(' '),
    })
  }
  return { blocks, origin: existsSync(CORPUS) ? 'TICO-19' : 'the demo articles, repeated' }
}

interface Pair {
  source: string
  draft: string
}

function corpusPairs(): Pair[] {
  return readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { es: string; en: string })
    .map(({ es, en }) => ({ source: es.trim(), draft: en.trim() }))
}

function demoPairs(sentences: number): Pair[] {
  const demo = SEED_ARTICLES.flatMap((article) =>
    article.blocks.flatMap((block) => block.sentences),
  )
  return Array.from({ length: sentences }, (_, index) => {
    const round = Math.floor(index / demo.length)
    const sentence = demo[index % demo.length]
    const number = round === 0 ? '' : ` (${round * 37 + index})`
    return { source: `${sentence?.es}${number}`, draft: `${sentence?.draft}${number}` }
  })
}
