import type { ExtractedBlock, ExtractedPage } from '@/language/types'
import { guessKinds } from './block-kinds'
import { isEndLabel, isFurniture, isTeaserLabel, readByline } from './furniture'
import { readAuthor } from './head-matter'
import { readPageDate } from './page-date'
import { readPageLines } from './page-lines'
import { isPlaceholderLatin } from './placeholder-latin'
import { sortLines } from './sort-lines'

/**
 * Takes an article out of a pasted text: furniture of the site aside, kinds of blocks guessed.
 * Every line ends up in `blocks` or in `dropped`, in page order; any string is accepted, and one
 * that holds no article gives empty lists.
 */
export function extractText(pasted: string): ExtractedPage {
  const lines = readPageLines(pasted, isApart)
  const { kept, dropped, bodyAt } = sortLines(lines.map((line) => line.text))
  return pageOf(guessKinds(kept, bodyAt), dropped)
}

/** Lines never joined with their neighbours. */
function isApart(line: string): boolean {
  return isFurniture(line) || isTeaserLabel(line) || isPlaceholderLatin(line)
}

/** An extracted page out of its blocks; byline and date are read from the lines left out. */
export function pageOf(blocks: ExtractedBlock[], dropped: string[]): ExtractedPage {
  return {
    title: textOf(blocks, 'title'),
    standfirst: textOf(blocks, 'standfirst'),
    byline: firstOf(dropped, readByline) ?? readAuthor(dropped),
    publishedAt: firstOf(dropped, (line) => readPageDate(line)?.day ?? null),
    blocks,
    dropped,
  }
}

function textOf(blocks: readonly ExtractedBlock[], kind: ExtractedBlock['kind']): string | null {
  return blocks.find((block) => block.kind === kind)?.text ?? null
}

/** The first answer before the end of the article: other stories have authors and dates, too. */
function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    if (isEndLabel(line)) return null
    const found = read(line)
    if (found !== null) return found
  }
  return null
}
