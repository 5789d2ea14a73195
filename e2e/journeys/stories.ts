import { existsSync, readFileSync } from 'node:fs'
import type { SeedArticle } from '@/db/seed/articles/article'
import { cubanRegimeRejectsAccusations } from '@/db/seed/articles/cuban-regime-rejects-accusations'
import { segment } from '@/language'
import { sharedFile } from '@/scripts/shared-folder.mjs'

/** An article on its way: what is pasted, and what the English has to become. */
export interface Story {
  name: string
  /** Copied pages: the articles amid what else stood there. */
  spanishPage: string
  englishPage: string
  /** Lines of the pages that are none of the article. */
  furniture: string[]
  blocks: number
  /** The corrected English, segment by segment; the first is the title. */
  final: string[]
  /** Words of the draft that stand underlined, each with words its reason has to hold. */
  findings: { segment: number; words: string; reason: RegExp }[]
  engine: string
}

/** The demo article always; the real page where the shared texts lie beside the checkout. */
export function stories(): Story[] {
  const real = realStory()
  return real === null ? [demoStory()] : [demoStory(), real]
}

/** The sentences of a demo article joined to blocks. */
function blocksOf(article: SeedArticle, side: 'es' | 'draft'): string[] {
  return article.blocks.map(({ sentences }) =>
    sentences.map((sentence) => sentence[side]).join(' '),
  )
}

function demoStory(): Story {
  const article = cubanRegimeRejectsAccusations
  const above = ['La Orilla', '3 min de lectura', 'Compartir en Facebook']
  const below = ['Share this article', '3 mins read', 'Source link', 'Latest posts']
  return {
    name: 'demo',
    spanishPage: [...above, ...blocksOf(article, 'es')].join('\n\n'),
    englishPage: ['3 mins read', ...blocksOf(article, 'draft'), ...below.slice(2)].join('\n\n'),
    furniture: ['3 min de lectura', '3 mins read', 'Source link'],
    blocks: article.blocks.length,
    final: article.blocks.flatMap(({ sentences }) => sentences.map((sentence) => sentence.final)),
    findings: [
      { segment: 4, words: 'rejection', reason: /rechazó/ },
      { segment: 4, words: 'him', reason: /régimen/ },
      { segment: 2, words: 'Blocking', reason: /left in Spanish/ },
    ],
    engine: article.engine,
  }
}

function realStory(): Story | null {
  const read = (name: string) => sharedFile(`articles/minrex/${name}`)
  if (!existsSync(read('page.en.txt'))) return null
  const text = (name: string) => readFileSync(read(name), 'utf8')
  return {
    name: 'minrex',
    spanishPage: text('source.es.txt'),
    englishPage: text('page.en.txt'),
    furniture: ['3 mins read', 'Source link'],
    blocks: 15,
    final: segment(text('final.en.txt'), 'en').map((sentence) => sentence.text),
    findings: [
      { segment: 4, words: 'rejection', reason: /rechazó/ },
      { segment: 4, words: 'him', reason: /régimen/ },
      { segment: 2, words: 'Blocking', reason: /left in Spanish/ },
    ],
    engine: 'Some Engine 4',
  }
}
