import { random } from './random'

/** A sentence, its translation and, where the data have one, its machine draft. */
export interface SentencePair {
  es: string
  en: string
  draft?: string
}

/** A document as an aligner gets it, with the beads that are right (`1,2:3`; one-sided ones left out). */
export interface DamagedText {
  source: string[][]
  target: string[][]
  /** The draft of each source segment; empty strings where the data have none. */
  bridge: string[]
  gold: Set<string>
}

interface Sentence {
  text: string
  draft: string
  paragraph: number
}

interface Sides {
  source: Sentence[]
  target: Sentence[]
  gold: Set<string>
}

/** Paragraphs of the undamaged document have this many sentences at least and at most. */
const paragraphSizes = [2, 6] as const
/** Shorter sentences are not split: their halves would be words, not sentences. */
const leastWordsToSplit = 4

/**
 * Cuts a document into paragraphs and damages it. Each sentence pair is, with chance `rate`, either
 * dropped on one side, followed by a foreign sentence on one side, split in two on one side, or
 * joined with the next pair on one side: four fates of equal chance, either side as likely. Each
 * paragraph break of the translation is, with the same chance, lost or moved by one sentence.
 */
export function damage(
  document: readonly SentencePair[],
  foreign: readonly SentencePair[],
  rate: number,
  seed: number,
): DamagedText {
  const next = random(seed)
  const paragraphs = paragraphNumbers(document.length, next)
  const sides: Sides = { source: [], target: [], gold: new Set() }
  let omitted = -1
  for (let at = 0; at < document.length; ) {
    const isNew = paragraphs[at] !== paragraphs[at - 1]
    if (isNew && next() < rate / 10) omitted = paragraphs[at] ?? -1
    if (paragraphs[at] === omitted) {
      sides.source.push(sentencesOf(document[at] ?? { es: '', en: '' }, omitted).source)
      at++
      continue
    }
    const fate = next() < rate ? Math.floor(next() * 4) : 4
    at += meet(sides, document, { at, paragraph: paragraphs[at] ?? 0, fate, foreign, next })
  }
  return {
    source: blocksOf(sides.source),
    target: blocksOf(moveBreaks(sides.target, rate, next)),
    bridge: sides.source.map((sentence) => sentence.draft),
    gold: sides.gold,
  }
}

interface Meeting {
  at: number
  paragraph: number
  fate: number
  foreign: readonly SentencePair[]
  next: () => number
}

/** Writes the pair at a place with its fate; answers how many pairs were used. */
function meet(sides: Sides, document: readonly SentencePair[], meeting: Meeting): number {
  const { at, paragraph, fate, foreign, next } = meeting
  const side = next() < 0.5 ? 'source' : 'target'
  const other = side === 'source' ? 'target' : 'source'
  const pair = document[at] ?? { es: '', en: '' }
  const following = document[at + 1]
  const whole = sentencesOf(pair, paragraph)
  if (fate === 0) {
    sides[other].push(whole[other])
    return 1
  }
  if (fate === 2) {
    join(sides, side, splitInTwo(whole[side], 0.2 + 0.6 * next()), [whole[other]])
    return 1
  }
  if (fate === 3 && following !== undefined) {
    const second = sentencesOf(following, paragraph)
    join(sides, side, [glued(whole[side], second[side])], [whole[other], second[other]])
    return 2
  }
  join(sides, side, [whole[side]], [whole[other]])
  // Half of what is added is about the same matter: a sentence from elsewhere in the document.
  const pool = next() < 0.5 ? document : foreign
  const stranger = pool[Math.floor(next() * pool.length)]
  if (fate === 1 && stranger) sides[side].push(sentencesOf(stranger, paragraph)[side])
  return 1
}

function sentencesOf(pair: SentencePair, paragraph: number) {
  return {
    source: { text: pair.es.trim(), draft: pair.draft?.trim() ?? '', paragraph },
    target: { text: pair.en.trim(), draft: '', paragraph },
  }
}

/** Appends sentences that answer each other and notes their bead. */
function join(sides: Sides, side: 'source' | 'target', these: Sentence[], those: Sentence[]): void {
  const parts = side === 'source' ? [these, those] : [those, these]
  const [source = [], target = []] = parts
  const indices = (list: Sentence[], from: number) => list.map((_, index) => from + index).join()
  sides.gold.add(`${indices(source, sides.source.length)}:${indices(target, sides.target.length)}`)
  sides.source.push(...source)
  sides.target.push(...target)
}

function glued(first: Sentence, second: Sentence): Sentence {
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    draft: `${first.draft} ${second.draft}`.trim(),
  }
}

/** Cuts between two words, at this share of them; the draft alike. */
function splitInTwo(sentence: Sentence, share: number): Sentence[] {
  const words = sentence.text.split(/\s+/)
  if (words.length < leastWordsToSplit) return [sentence]
  const drafted = sentence.draft.split(/\s+/)
  const part = (list: string[], half: 0 | 1) => {
    const cut = Math.round(list.length * share)
    return (half === 0 ? list.slice(0, cut) : list.slice(cut)).join(' ')
  }
  return ([0, 1] as const).map((half) => ({
    ...sentence,
    text: part(words, half),
    draft: part(drafted, half),
  }))
}

function paragraphNumbers(count: number, next: () => number): number[] {
  const [least, most] = paragraphSizes
  const numbers: number[] = []
  for (let paragraph = 0; numbers.length < count; paragraph++) {
    const size = least + Math.floor(next() * (most - least + 1))
    for (let index = 0; index < size; index++) numbers.push(paragraph)
  }
  return numbers
}

/** Loses or moves breaks: the sentences after one keep their order, only their paragraph changes. */
function moveBreaks(sentences: readonly Sentence[], rate: number, next: () => number): Sentence[] {
  const breaks = new Set<number>()
  sentences.forEach((sentence, index) => {
    if (index === 0 || sentence.paragraph === sentences[index - 1]?.paragraph) return
    if (next() >= rate) breaks.add(index)
    else if (next() < 0.5) breaks.add(index + (next() < 0.5 ? -1 : 1))
  })
  let paragraph = 0
  return sentences.map((sentence, index) => {
    if (index > 0 && breaks.has(index)) paragraph++
    return { ...sentence, paragraph }
  })
}

function blocksOf(sentences: readonly Sentence[]): string[][] {
  const blocks = Map.groupBy(sentences, (sentence) => sentence.paragraph)
  return [...blocks.values()].map((block) => block.map((sentence) => sentence.text))
}
