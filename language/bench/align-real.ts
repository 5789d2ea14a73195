import { align } from '@/language/align/align'
import { segment } from '@/language/segment/segment'
import type { Language } from '@/language/types'
import type { Print } from './section'
import { hasShared, sharedText } from './shared-data'

/** Share of the pairs that are known for certain which an alignment of two real texts found. */
export interface RealScore {
  name: string
  gold: number
  right: number
  /** Two-sided beads, and segments that stand alone on either side. */
  pairs: number
  alone: number
}

const GUIDES = [
  'best-practices',
  'building-community',
  'code-of-conduct',
  'how-to-contribute',
  'metrics',
  'security-best-practices-for-your-project',
]

/** Real documents as they are, from text to beads without a touch. */
export function measureRealDocuments(print: Print): void {
  print(
    'Real documents from text to beads. Known for certain: blocks of the article, which has the same',
  )
  print('ones in every version; of the guides, headings where both have as many of each level, and')
  print(
    'blocks that alone on their side hold an address. Right: the blocks meet in a bead, and nothing',
  )
  print('of a heading or of the article meets another block.')
  print('')
  print('| document | known pairs | right | asked | beads | segments alone |')
  print('|---|---|---|---|---|---|')
  for (const { name, gold, right, pairs, alone } of realScores()) {
    print(`| ${[name, gold, right, 'all', pairs, alone].join(' | ')} |`)
  }
  print('')
}

export function realScores(): RealScore[] {
  const scores: RealScore[] = []
  if (hasShared('articles/minrex')) {
    for (const version of ['draft', 'final']) {
      scores.push(scoreArticle(`article, ${version}`, version))
    }
  }
  for (const guide of hasShared('data/docs/opensource_guide') ? GUIDES : []) {
    scores.push(scoreGuide(guide))
  }
  return scores
}

interface Blocks {
  texts: string[]
  segments: string[][]
  /** Block of each segment. */
  blockOf: number[]
}

function scoreArticle(name: string, version: string): RealScore {
  const source = blocksOf(sharedText('articles/minrex/source.es.txt'), 'es')
  const target = blocksOf(sharedText(`articles/minrex/${version}.en.txt`), 'en')
  const gold = source.texts.map((_, index): GoldPair => [index, index, true])
  return score(name, source, target, gold)
}

function scoreGuide(guide: string): RealScore {
  const read = (language: Language) =>
    blocksOf(sharedText(`data/docs/opensource_guide/${guide}.${language}.md`), language)
  const [source, target] = [read('es'), read('en')]
  return score(guide, source, target, [
    ...headingPairs(source, target),
    ...addressPairs(source, target),
  ])
}

/** Source block, target block, and whether they must meet no other block. */
type GoldPair = readonly [source: number, target: number, isExclusive: boolean]

function score(name: string, source: Blocks, target: Blocks, gold: readonly GoldPair[]): RealScore {
  const beads = align(source.segments, target.segments)
  const met = new Set<string>()
  const partners = {
    source: new Map<number, Set<number>>(),
    target: new Map<number, Set<number>>(),
  }
  for (const bead of beads) {
    for (const s of bead.source) {
      for (const t of bead.target) {
        const [ours = -1, theirs = -1] = [source.blockOf[s], target.blockOf[t]]
        met.add(`${ours}:${theirs}`)
        partners.source.set(ours, (partners.source.get(ours) ?? new Set()).add(theirs))
        partners.target.set(theirs, (partners.target.get(theirs) ?? new Set()).add(ours))
      }
    }
  }
  const isRight = ([ours, theirs, isExclusive]: GoldPair) =>
    met.has(`${ours}:${theirs}`) &&
    (!isExclusive ||
      (partners.source.get(ours)?.size === 1 && partners.target.get(theirs)?.size === 1))
  const lone = beads.filter((bead) => bead.source.length * bead.target.length === 0)
  return {
    name,
    gold: gold.length,
    right: gold.filter(isRight).length,
    pairs: beads.length - lone.length,
    alone: lone.length,
  }
}

function blocksOf(text: string, language: Language): Blocks {
  const found = segment(text.replace(/^---\n[\s\S]*?\n---\n/, ''), language)
  const blocks = [...Map.groupBy(found, (part) => part.block).values()]
  return {
    texts: blocks.map((parts) => parts.map((part) => part.text).join(' ')),
    segments: blocks.map((parts) => parts.map((part) => part.text)),
    blockOf: blocks.flatMap((parts, index) => parts.map(() => index)),
  }
}

/** Headings in order, where both texts have the same sequence of levels. */
function headingPairs(source: Blocks, target: Blocks): GoldPair[] {
  const [ours, theirs] = [headings(source), headings(target)]
  const levels = (list: typeof ours) => list.map((heading) => heading.level).join()
  if (levels(ours) !== levels(theirs)) return []
  return ours.map(({ index }, place): GoldPair => [index, theirs[place]?.index ?? -1, true])
}

function headings({ texts }: Blocks) {
  return texts.flatMap((text, index) => {
    const level = /^(#{1,6})\s/.exec(text)?.[1]?.length
    return level === undefined ? [] : [{ index, level }]
  })
}

/** Blocks that hold an address which occurs in one block only on both sides. */
function addressPairs(source: Blocks, target: Blocks): GoldPair[] {
  const [ours, theirs] = [addresses(source), addresses(target)]
  const pairs = new Map<string, GoldPair>()
  for (const [address, blocks] of ours) {
    const [block, ...others] = blocks
    const [answer, ...rivals] = theirs.get(address) ?? []
    if (block === undefined || answer === undefined || others.length + rivals.length > 0) continue
    pairs.set(`${block}:${answer}`, [block, answer, false])
  }
  return [...pairs.values()]
}

function addresses({ texts }: Blocks): Map<string, number[]> {
  const found = new Map<string, number[]>()
  texts.forEach((text, index) => {
    for (const address of new Set(text.match(/(?:https?:\/\/|\/assets\/)[^\s)"'<>]+/g) ?? [])) {
      found.set(address, [...(found.get(address) ?? []), index])
    }
  })
  return found
}
