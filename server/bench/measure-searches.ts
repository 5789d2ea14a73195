import type { PairPage } from '@/domain/memory'
import { at, type Measurement, milliseconds } from '@/e2e/bench/results'
import type { BenchBrowser } from './ask'
import type { Archive } from './news-text'
import { diceOf } from './news-words'

const OF_EACH = 60

interface Stock {
  pairs: number
  archive: Archive
}

/** Looks up words as common and as rare as they come, and phrases, in both languages. */
export async function measureSearches(browser: BenchBrowser, stock: Stock): Promise<Measurement[]> {
  const measured: Measurement[] = []
  for (const lane of ['source', 'target'] as const) {
    const side = lane === 'source' ? 'es' : 'en'
    const language = lane === 'source' ? 'Spanish' : 'English'
    const words = someWords(stock).map((word) => word[side])
    measured.push(...(await timed(browser, `a word in ${language}`, lane, words)))
    const phrases = somePhrases(stock).map((phrase) => phrase.map((word) => word[side]).join(' '))
    measured.push(...(await timed(browser, `a phrase of two in ${language}`, lane, phrases)))
  }
  return measured
}

async function timed(
  { ask }: BenchBrowser,
  what: string,
  lane: string,
  asked: readonly string[],
): Promise<Measurement[]> {
  const times: number[] = []
  let found = 0
  for (const q of asked) {
    const { ms, body } = await ask<PairPage>(
      'GET',
      `/api/v1/memory?${new URLSearchParams({ q, lane })}`,
    )
    times.push(ms)
    if (body.pairs.length > 0) found++
  }
  const ms = (share: number) => milliseconds(at(times, share))
  return [
    { what: `${what}, p50 of ${asked.length} (${found} found)`, value: ms(0.5), goal: null },
    { what: `${what}, p99`, value: ms(0.99), goal: null },
  ]
}

/** Words of sentences of the archive: the commoner a word, the oftener it is looked up. */
function someWords({ pairs, archive }: Stock) {
  const dice = diceOf(610_000_000)
  return Array.from({ length: OF_EACH }, () => {
    const words = archive.sentence(Math.floor(dice() * pairs)).filter(({ es }) => es.length > 4)
    return words[Math.floor(dice() * words.length)]
  }).filter((word) => word !== undefined)
}

/** Neighbours in a sentence of the archive, past its first word. */
function somePhrases({ pairs, archive }: Stock) {
  const dice = diceOf(620_000_000)
  return Array.from({ length: OF_EACH }, () =>
    archive.sentence(Math.floor(dice() * pairs)).slice(2, 4),
  ).filter((phrase) => phrase.length === 2)
}
