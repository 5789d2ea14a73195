import type { Word } from '../check/words'
import { wordsOf } from '../check/words'
import type { GlossaryTerm } from '../types'
import { spanishForms } from './spanish-forms'

/** Words of a term that matter; a longer one is read as far as this. */
const MAX_WORDS = 12
const ARTICLES = new Set(['el', 'la', 'los', 'las', 'lo'])
const PREPOSITIONS = new Set([
  'a',
  'de',
  'en',
  'por',
  'para',
  'con',
  'contra',
  'sobre',
  'y',
  'entre',
])
const CONTRACTIONS: Readonly<Record<string, string>> = { del: 'de', al: 'a' }

/** One way a term may be written, waiting at the node where its last word leads. */
export interface Ending<Term extends GlossaryTerm> {
  term: Term
  /** The words as the term has them, for capitals. */
  words: readonly Word[]
}

/** A step of the trie: forms lead to the words of terms, so that "regímenes" and "régimen" meet. */
export interface TermNode<Term extends GlossaryTerm> {
  children: Map<string, TermNode<Term>[]>
  /** By word of the term, so that terms which begin alike share their steps. */
  steps: Map<string, TermNode<Term>>
  endings: Ending<Term>[]
}

export interface TermIndex<Term extends GlossaryTerm> {
  root: TermNode<Term>
}

const read = new WeakMap<object, TermIndex<GlossaryTerm>>()

/** Terms made ready to be found: built once for each array, kept as long as the array is. */
export function termIndex<Term extends GlossaryTerm>(terms: readonly Term[]): TermIndex<Term> {
  const known = read.get(terms)
  if (known) return known as TermIndex<Term>
  const index: TermIndex<Term> = { root: newNode() }
  for (const term of terms) {
    for (const form of [term.spanish, ...(term.forms ?? [])]) insert(index.root, term, form)
  }
  read.set(terms, index)
  return index
}

/** The key of a text's word: contractions as their preposition. */
export function keyOf(word: Word): string {
  return CONTRACTIONS[word.lower] ?? word.lower
}

export function isArticle(key: string): boolean {
  return ARTICLES.has(key)
}

export function isPreposition(key: string): boolean {
  return PREPOSITIONS.has(key)
}

/** For a word in capitals, where Spanish newspapers leave accents out: "REGIMEN". ñ stays. */
export function capitalsKey(lower: string): string {
  const bare = lower.replace(/[áéíóúü]/g, (letter) => letter.normalize('NFD').charAt(0))
  return `^${bare}`
}

function insert<Term extends GlossaryTerm>(root: TermNode<Term>, term: Term, form: string): void {
  const words = significantWords(wordsOf(form.normalize('NFC')).slice(0, MAX_WORDS))
  if (words.length === 0) return
  let node = root
  for (const word of words) node = stepTo(node, word, term, words.length === 1)
  node.endings.push({ term, words })
}

/** Articles after a preposition may come and go ("del libre comercio"): the index does without. */
function significantWords(words: Word[]): Word[] {
  return words.filter((word, at) => {
    const before = words[at - 1]
    return (
      !before || !isPreposition(keyOf(before)) || !isArticle(word.lower) || at === words.length - 1
    )
  })
}

function stepTo<Term extends GlossaryTerm>(
  node: TermNode<Term>,
  word: Word,
  term: Term,
  isAlone: boolean,
): TermNode<Term> {
  const kind = isFixed(word, term) ? 'name' : (term.kind ?? null)
  const key = keyOf(word)
  const name = `${kind ?? ''} ${isAlone} ${key}`
  const known = node.steps.get(name)
  if (known) return known
  const next = newNode<Term>()
  node.steps.set(name, next)
  const isGrammar = isPreposition(key) || isArticle(key)
  const forms = isGrammar ? [key] : spanishForms(key, kind, isAlone)
  for (const form of forms) lead(node, form, next)
  return next
}

/** "Estado" with its capital, "ONU": written as they are. */
function isFixed(word: Word, term: GlossaryTerm): boolean {
  if (term.kind === 'name') return true
  return isAcronym(word.text) || (term.isCaseSensitive === true && word.isCapital)
}

export function isAcronym(text: string): boolean {
  return text.length > 1 && /\p{Lu}/u.test(text) && text === text.toUpperCase()
}

function lead<Term extends GlossaryTerm>(
  from: TermNode<Term>,
  form: string,
  to: TermNode<Term>,
): void {
  put(from.children, form, to)
  if (/[áéíóúü]/.test(form)) put(from.children, capitalsKey(form), to)
  // "acusacion": no other word ends so, and hurried hands leave this accent out.
  if (form.endsWith('ión')) put(from.children, `${form.slice(0, -2)}on`, to)
}

function put<Term extends GlossaryTerm>(
  children: TermNode<Term>['children'],
  key: string,
  node: TermNode<Term>,
): void {
  const list = children.get(key)
  if (!list) children.set(key, [node])
  else if (!list.includes(node)) list.push(node)
}

function newNode<Term extends GlossaryTerm>(): TermNode<Term> {
  return { children: new Map(), steps: new Map(), endings: [] }
}

/** Articles and prepositions of a phrase, which are not inflected. */
export function isPhraseLink(lower: string): boolean {
  return ARTICLES.has(lower) || PREPOSITIONS.has(CONTRACTIONS[lower] ?? lower)
}
