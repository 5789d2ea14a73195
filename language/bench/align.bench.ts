import { align } from '@/language/align/align'
import type { BenchSection, Print } from './section'
import { hasShared, sharedText } from './shared-data'

/**
 * Strict bead F1 of the aligner (the whole bead right, one-sided beads not counted) on parallel
 * documents to which sentences were dropped, added, split and joined; skips without the texts.
 */
const seeds = [1, 2, 3]

interface Pair {
  es: string
  en: string
}

interface Damaged {
  source: string[]
  target: string[]
  /** Beads as `1,2:3`. */
  gold: Set<string>
}

let print: Print = console.log

export const section: BenchSection = {
  id: 'align',
  title: 'Alignment',
  run(to) {
    print = to
    if (hasShared('data')) run()
    else print('The public data are not beside this checkout: nothing to measure.')
  },
}

function run(): void {
  for (const file of ['tico19_docs', 'pud']) {
    const documents = read(file)
    for (const noise of [0, 0.1, 0.3, 0.6]) {
      const scores = seeds.map((seed) => score(documents, noise, random(seed)))
      const mean = scores.reduce((sum, value) => sum + value, 0) / scores.length
      print(`${file.padEnd(12)} noise ${noise.toFixed(1)}  strict F1 ${(100 * mean).toFixed(2)}`)
    }
  }
  for (const size of [100, 1000, 10_000]) speed(size)
}

function score(documents: Pair[][], noise: number, next: () => number): number {
  const pool = documents.flat().map((pair) => pair.en)
  const tally = { right: 0, found: 0, gold: 0 }
  for (const document of documents) {
    const { source, target, gold } = damage(document, noise, next, pool)
    const beads = align([source], [target])
      .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
      .map((bead) => `${bead.source}:${bead.target}`)
    tally.right += beads.filter((bead) => gold.has(bead)).length
    tally.found += beads.length
    tally.gold += gold.size
  }
  return (2 * tally.right) / (tally.found + tally.gold)
}

/** With the given chance each sentence is dropped, followed by a foreign one, split, or joined. */
function damage(document: Pair[], noise: number, next: () => number, pool: string[]): Damaged {
  const damaged: Damaged = { source: [], target: [], gold: new Set() }
  const { source, target, gold } = damaged
  for (let index = 0; index < document.length; index++) {
    const pair = document[index]
    if (pair === undefined) continue
    const fate = next() / Math.max(noise, 1e-9)
    const following = document[index + 1]
    source.push(pair.es)
    if (fate < 0.25) continue
    const from = [source.length - 1]
    const to = [target.length]
    if (fate < 0.5) {
      target.push(pair.en, pool[Math.floor(next() * pool.length)] ?? '')
    } else if (fate < 0.75 && pair.en.length > 40) {
      const cut = pair.en.indexOf(' ', pair.en.length / 2)
      target.push(pair.en.slice(0, cut), pair.en.slice(cut + 1))
      to.push(target.length - 1)
    } else if (fate < 1 && following) {
      source.push(following.es)
      from.push(source.length - 1)
      target.push(`${pair.en} ${following.en}`)
      index++
    } else target.push(pair.en)
    gold.add(`${from}:${to}`)
  }
  return damaged
}

function speed(size: number): void {
  const all = ['tico19_docs', 'pud'].flatMap(read).flat()
  const pairs = Array.from({ length: size }, (_, index) => {
    const pair = all[index % all.length] ?? { es: '', en: '' }
    const name = ` Nombre${index}`
    return { es: pair.es + name, en: pair.en + name }
  })
  const { source, target } = damage(pairs, 0.1, random(7), [])
  const start = performance.now()
  align([source], [target])
  print(`${size} sentences: ${Math.round(performance.now() - start)} ms`)
}

function read(file: string): Pair[][] {
  const rows = sharedText(`data/align/${file}.jsonl`).trim().split('\n')
  const parsed = rows.map((row) => JSON.parse(row) as Pair & { doc_id: string })
  // Short documents (PUD has one to five sentences each) are joined twenty at a time.
  const documents = [...Map.groupBy(parsed, (row) => row.doc_id).values()]
  if (parsed.length / documents.length > 10) return documents
  return [...Map.groupBy(parsed.keys(), (index) => Math.floor(index / 50)).values()].map((group) =>
    group.flatMap((index) => parsed[index] ?? []),
  )
}

/** mulberry32, for runs that repeat. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
