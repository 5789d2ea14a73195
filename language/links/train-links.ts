import type { Lexicon } from './lexicon/lexicon'
import { type Corpus, readCorpus, type TextPair } from './model/corpus'
import type { Tables } from './model/expectations'
import type { LinkModel } from './model/link-model'
import { estimate } from './model/translation-tables'

export interface TrainOptions {
  /** More translations: folded Spanish dictionary form → folded English ones. */
  lexicon?: Lexicon
}

/** Pairs less likely than this in both directions are not worth keeping. */
const leastProbability = 0.01
const mostPerStem = 24

/**
 * Learns from a newsroom's confirmed pairs which words answer each other, for `links`. Deterministic;
 * takes seconds for thousands of pairs: run it in a worker. What lies beyond 12 million word pairs
 * (some 18,000 sentences) is left out, so put the newest first. No pair at all gives an empty model.
 */
export function trainLinks(pairs: Iterable<TextPair>, { lexicon }: TrainOptions = {}): LinkModel {
  const corpus = readCorpus(pairs, lexicon)
  return compact(corpus, estimate(corpus))
}

function compact(corpus: Corpus, tables: Tables): LinkModel {
  const kept = keptPairs(corpus, tables)
  const rows = new Uint32Array(corpus.sourceStems.length + 1)
  kept.forEach((row, source) => {
    rows[source + 1] = (rows[source] ?? 0) + row.length
  })
  const pairs = kept.flat()
  return {
    version: 1,
    source: corpus.sourceStems.join('\n'),
    target: corpus.targetStems.join('\n'),
    sourceCounts: Uint16Array.from(corpus.sourceCounts, (count) => Math.min(count, 65_535)),
    targetCounts: Uint16Array.from(corpus.targetCounts, (count) => Math.min(count, 65_535)),
    rows,
    columns: Uint32Array.from(pairs, (pair) => corpus.pairs.seconds[pair] ?? 0),
    there: Uint8Array.from(pairs, (pair) => Math.round(255 * Math.sqrt(tables.there[pair] ?? 0))),
    back: Uint8Array.from(pairs, (pair) => Math.round(255 * Math.sqrt(tables.back[pair] ?? 0))),
  }
}

/** Numbers of the pairs worth keeping, per Spanish stem, the likeliest first. */
function keptPairs({ pairs, sourceStems }: Corpus, { there, back }: Tables): number[][] {
  const rows: number[][] = sourceStems.map(() => [])
  const worth = (pair: number) => Math.max(there[pair] ?? 0, back[pair] ?? 0)
  for (let pair = 0; pair < pairs.size; pair++) {
    if (worth(pair) >= leastProbability) rows[pairs.firsts[pair] ?? 0]?.push(pair)
  }
  return rows.map((row) => row.sort((a, b) => worth(b) - worth(a)).slice(0, mostPerStem))
}
