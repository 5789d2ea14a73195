import type { Word } from '../check/words'
import { wordsOf } from '../check/words'
import type { GlossaryTerm, TermHit } from '../types'
import { isNoTerm } from './set-phrases'
import {
  capitalsKey,
  type Ending,
  isAcronym,
  isArticle,
  isPreposition,
  keyOf,
  type TermIndex,
  type TermNode,
  termIndex,
} from './term-index'

/** Places looked at in one text; beyond it the rest of a monstrous text goes without. */
const MAX_STEPS = 200_000

/**
 * Terms in a Spanish text, in order, none inside another: the longest wins. Found in any inflection
 * ("regímenes", "acuerdos del libre comercio"), never inside other words; accents tell words apart
 * but in capitals. Spans are UTF-16 offsets. Pure and total; linear in the text, whatever the number
 * of terms; the array of terms is read once and remembered.
 */
export function findTerms<Term extends GlossaryTerm>(
  text: string,
  terms: readonly Term[],
): TermHit<Term>[] {
  return termsIn(wordsOf(text), text, termIndex(terms))
}

/** The same for a text whose words were read already. */
export function termsIn<Term extends GlossaryTerm>(
  words: readonly Word[],
  text: string,
  { root }: TermIndex<Term>,
): TermHit<Term>[] {
  const walk: Walk<Term> = { words, text, found: [], steps: 0 }
  for (let at = 0; at < words.length; at++) follow(walk, root, [], at)
  return longest(walk.found).map(({ path, endings }) => ({
    span: [path[0]?.start ?? 0, path.at(-1)?.end ?? 0],
    terms: bestOf(path, endings),
  }))
}

interface Found<Term extends GlossaryTerm> {
  path: readonly Word[]
  endings: readonly Ending<Term>[]
}

interface Walk<Term extends GlossaryTerm> {
  words: readonly Word[]
  text: string
  found: Found<Term>[]
  steps: number
}

function follow<Term extends GlossaryTerm>(
  walk: Walk<Term>,
  node: TermNode<Term>,
  path: readonly Word[],
  at: number,
): void {
  const word = walk.words[at]
  if (!word || walk.steps++ > MAX_STEPS || !joins(walk.text, path.at(-1), walk.words[at - 1], word))
    return
  for (const next of stepsFrom(node, word)) {
    const longer = [...path, word]
    const endings = next.endings.filter(
      (ending) => hasCase(longer, ending) && !isNoTerm(walk.words, longer, ending),
    )
    if (endings.length > 0) walk.found.push({ path: longer, endings })
    if (next.children.size > 0) follow(walk, next, longer, at + 1)
  }
  const before = path.at(-1)
  if (before && isPreposition(keyOf(before)) && isArticle(word.lower)) {
    follow(walk, node, path, at + 1)
  }
}

/** Words of one term stand beside each other, with nothing but space or a hyphen between. */
function joins(
  text: string,
  last: Word | undefined,
  previous: Word | undefined,
  word: Word,
): boolean {
  if (!last || !previous) return true
  return /^(?:\s{1,3}|-)$/.test(text.slice(previous.end, word.start))
}

function stepsFrom<Term extends GlossaryTerm>(
  node: TermNode<Term>,
  word: Word,
): readonly TermNode<Term>[] {
  const exact = node.children.get(keyOf(word)) ?? []
  if (!isAcronym(word.text)) return exact
  const bare = node.children.get(capitalsKey(word.lower)) ?? []
  return bare.length === 0 ? exact : [...new Set([...exact, ...bare])]
}

/** Capitals where the term insists on them; a text all in capitals cannot tell. */
function hasCase<Term extends GlossaryTerm>(
  path: readonly Word[],
  { term, words }: Ending<Term>,
): boolean {
  return words.every((own, at) => {
    const word = path[at]
    if (!word) return false
    if (isAcronym(own.text)) return isAcronym(word.text)
    if (!term.isCaseSensitive || isAcronym(word.text)) return true
    return own.isCapital ? word.isCapital : !word.isCapital || word.opensSentence
  })
}

function longest<Term extends GlossaryTerm>(found: Found<Term>[]): Found<Term>[] {
  const taken = new Set<Word>()
  const kept: Found<Term>[] = []
  const start = ({ path }: Found<Term>) => path[0]?.start ?? 0
  const sorted = found.toSorted((a, b) => b.path.length - a.path.length || start(a) - start(b))
  for (const one of sorted) {
    const same = kept.find(({ path }) => path[0] === one.path[0] && path.at(-1) === one.path.at(-1))
    if (same) same.endings = [...same.endings, ...one.endings]
    else if (!one.path.some((word) => taken.has(word))) {
      kept.push({ ...one })
      for (const word of one.path) taken.add(word)
    }
  }
  return kept.toSorted((a, b) => start(a) - start(b))
}

/** A term written just so goes before one of which this is an inflection ("política", "político"). */
function bestOf<Term extends GlossaryTerm>(
  path: readonly Word[],
  endings: readonly Ending<Term>[],
): Term[] {
  const exact = endings.filter(({ words }) =>
    words.every((own, at) => own.lower === path[at]?.lower),
  )
  return [...new Set((exact.length > 0 ? exact : endings).map(({ term }) => term))]
}
