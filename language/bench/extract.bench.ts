import { readdirSync } from 'node:fs'
import { extractPage } from '@/language/extract/extract-page'
import { extractText } from '@/language/extract/extract-text'
import { htmlLines } from '@/language/extract/html-lines'
import { sharedFile } from '@/scripts/shared-folder.mjs'
import type { BenchSection, Print } from './section'
import { hasShared, sharedText } from './shared-data'

const PAGES = 'data/html/readability'

/** What of an article is taken out of a page, and what else comes along. */
export const section: BenchSection = {
  id: 'extract',
  title: 'Extraction',
  async run(print) {
    if (!hasShared('data')) return print('The public data are not beside this checkout.')
    await pages(print)
    pastedPage(print)
  },
}

/**
 * Pages of the readability test suite. A gold paragraph counts as kept when a block holds nearly all of
 * its letters in order; foreign are the letters of blocks that no gold paragraph holds.
 */
async function pages(print: Print): Promise<void> {
  print(
    'Test pages of Readability: gold paragraphs kept, and letters that are none of the article.\n',
  )
  print('| page | paragraphs kept (asked ≥ 0.95) | foreign letters (asked ≤ 3 %) | ms |')
  print('|---|---|---|---|')
  const sums = { kept: 0, gold: 0, foreign: 0, letters: 0 }
  for (const page of readdirSync(sharedFile(PAGES))) {
    if (!hasShared(`${PAGES}/${page}/source.html`)) continue
    const start = performance.now()
    const { blocks } = await extractPage(sharedText(`${PAGES}/${page}/source.html`))
    const milliseconds = performance.now() - start
    const found = compare(
      blocks.map((block) => block.text),
      await goldOf(page),
    )
    for (const key of ['kept', 'gold', 'foreign', 'letters'] as const) sums[key] += found[key]
    print(
      `| ${page} | ${share(found.kept, found.gold)} | ${percent(found.foreign, found.letters)} | ${milliseconds.toFixed(0)} |`,
    )
  }
  print(`| all | ${share(sums.kept, sums.gold)} | ${percent(sums.foreign, sums.letters)} | |`)
}

/** The gold text by line, and what else of the page belongs to the article: title and standfirst. */
async function goldOf(page: string): Promise<{ paragraphs: string[]; head: string[] }> {
  const { parseHTML } = await import('linkedom')
  const html = sharedText(`${PAGES}/${page}/expected.html`)
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const metadata = JSON.parse(sharedText(`${PAGES}/${page}/expected-metadata.json`)) as {
    title?: string
    excerpt?: string
  }
  return {
    paragraphs: htmlLines(document.documentElement).map((line) => line.text),
    head: [metadata.title ?? '', metadata.excerpt ?? ''].filter(Boolean),
  }
}

function compare(blocks: string[], { paragraphs, head }: Awaited<ReturnType<typeof goldOf>>) {
  const taken = lettersOf(blocks.join(' '))
  const gold = lettersOf(paragraphs.join(' '))
  const heads = head.map(lettersOf)
  const foreign = blocks.map(lettersOf).filter((block) => {
    return (
      !gold.includes(block) && !heads.some((line) => line.includes(block) || block.includes(line))
    )
  })
  const wanted = paragraphs.map(lettersOf).filter((paragraph) => paragraph !== '')
  return {
    kept: wanted.filter((paragraph) => taken.includes(paragraph)).length,
    gold: wanted.length,
    foreign: foreign.join('').length,
    letters: taken.length,
  }
}

function pastedPage(print: Print): void {
  const { blocks, dropped } = extractText(sharedText('articles/minrex/page.en.txt'))
  const gold = sharedText('articles/minrex/draft.en.txt')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
  const right = blocks.filter((block, index) => block.text === gold[index]).length
  print(
    `\nA pasted page with its furniture: ${right} of ${gold.length} blocks exact, ${blocks.length} taken, ${dropped.length} lines dropped (asked: exactly its 15 blocks).`,
  )
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(part / whole).toFixed(2)} (${part} of ${whole})`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
