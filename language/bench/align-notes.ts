import { align } from '@/language/align/align'
import type { Bead, BeadNote } from '@/language/types'
import { damage, type SentencePair } from './align-noise'
import { random } from './random'
import type { Print } from './section'

const SEEDS = [1, 2, 3]
const RATE = 0.3
const SURE = 0.9

interface Tally {
  gold: number
  found: number
  right: number
}

/** How often passages are called missing, added or untranslated rightly, and what scores are worth. */
export function measureNotes(print: Print, documents: readonly (readonly SentencePair[])[]): void {
  const notes = new Map<BeadNote, Tally>()
  const trust = { sure: { found: 0, right: 0 }, unsure: { found: 0, right: 0 } }
  documents.forEach((document, index) => {
    for (const seed of SEEDS) {
      const text = damage(document, documents.flat(), RATE, seed * 1000 + index)
      const beads = align(text.source, text.target)
      countAlone(notes, beads, text.gold)
      countTrust(trust, beads, text.gold)
      countUntranslated(notes, document, seed * 1000 + index)
    }
  })
  printNotes(print, notes)
  print(
    `Pairs with a score of ${SURE} and more: ${share(trust.sure)}. The others: ${share(trust.unsure)}.`,
  )
  print('')
}

function printNotes(print: Print, notes: ReadonlyMap<BeadNote, Tally>): void {
  print(
    `Segments named on TICO-19 and PUD together, p = ${RATE}; a tenth of the pairs left in Spanish.`,
  )
  print('')
  print('| note | there | named | named rightly | found of those there |')
  print('|---|---|---|---|---|')
  for (const [note, { gold, found, right }] of notes) {
    const cells = [note, gold, found, percent(right / found), percent(right / gold)]
    print(`| ${cells.join(' | ')} |`)
  }
  print('')
}

function countAlone(notes: Map<BeadNote, Tally>, beads: readonly Bead[], gold: Set<string>): void {
  for (const [note, side] of [
    ['missing', 'source'],
    ['added', 'target'],
  ] as const) {
    const paired = new Set(
      [...gold].flatMap((bead) => bead.split(':')[side === 'source' ? 0 : 1]?.split(',') ?? []),
    )
    const total = beads.flatMap((bead) => bead[side]).length
    const named = beads.filter((bead) => bead.note === note).flatMap((bead) => bead[side])
    const right = named.filter((segment) => !paired.has(String(segment))).length
    add(notes, note, { gold: total - paired.size, found: named.length, right })
  }
}

function countTrust(
  trust: Record<'sure' | 'unsure', { found: number; right: number }>,
  beads: readonly Bead[],
  gold: ReadonlySet<string>,
): void {
  for (const { source, target, score } of beads) {
    if (source.length === 0 || target.length === 0) continue
    const tally = score >= SURE ? trust.sure : trust.unsure
    tally.found++
    if (gold.has(`${source}:${target}`)) tally.right++
  }
}

/** Leaves a tenth of an undamaged document in Spanish. */
function countUntranslated(
  notes: Map<BeadNote, Tally>,
  document: readonly SentencePair[],
  seed: number,
): void {
  const next = random(seed)
  const isLeft = document.map(() => next() < 0.1)
  const source = document.map((pair) => pair.es)
  const target = document.map((pair, index) => (isLeft[index] ? pair.es : pair.en))
  const named = align([source], [target]).filter((bead) => bead.note === 'untranslated')
  add(notes, 'untranslated', {
    gold: isLeft.filter(Boolean).length,
    found: named.length,
    right: named.filter((bead) => bead.target.every((index) => isLeft[index])).length,
  })
}

function add(notes: Map<BeadNote, Tally>, note: BeadNote, more: Tally): void {
  const sum = notes.get(note) ?? { gold: 0, found: 0, right: 0 }
  notes.set(note, {
    gold: sum.gold + more.gold,
    found: sum.found + more.found,
    right: sum.right + more.right,
  })
}

function share({ found, right }: { found: number; right: number }): string {
  return `${found}, ${percent(right / found)} % right`
}

function percent(value: number): string {
  return (100 * value).toFixed(1)
}
