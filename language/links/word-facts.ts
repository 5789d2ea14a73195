import { type CognateKey, cognateKey } from './cognates'
import { englishForms } from './lexicon/english-forms'
import { builtInLexicon } from './lexicon/lexicon'
import { spanishForms } from './lexicon/spanish-forms'
import { type LinkWord, linkWords } from './link-words'

/** A word with what the linker derives from its spelling alone. */
export interface WordFacts extends LinkWord {
  /** What it may be listed as, itself first. */
  forms: readonly string[]
  key: CognateKey
  /** Carries grammar rather than meaning. */
  isGrammar: boolean
  /** Its capital tells nothing: it is the first word. */
  isFirst: boolean
  /** Spanish: looks like a verb. English: a pronoun or an auxiliary, which belongs to one. */
  isVerbal: boolean
}

const companions = new Set(
  `i he she it we they you will would do does did have has had having be is are was were been being to can could
   must may might cannot there let it's he's she's they're we're i'm you're that's there's don't didn't doesn't`.split(
    /\s+/,
  ),
)

/** What spelling alone tells of a word, wherever it stands. */
type Spelling = Pick<WordFacts, 'forms' | 'key' | 'isGrammar'>

/** Spellings read before; the caller decides how long they are kept. */
export type KnownSpellings = Map<string, Spelling>

/** Words of a Spanish sentence. Give `known` when many sentences are read one after the other. */
export function spanishWords(text: string, known: KnownSpellings = new Map()): WordFacts[] {
  return linkWords(text).map((word, index) => {
    const spelling = known.get(word.folded) ?? spanishSpelling(word)
    known.set(word.folded, spelling)
    const mayBeVerb = !word.isNumber && (index === 0 || !word.isCapital)
    const isVerbal = mayBeVerb && looksVerbal(spelling.forms)
    return { ...word, ...spelling, isFirst: index === 0, isVerbal }
  })
}

/** Words of an English sentence. */
export function englishWords(text: string, known: KnownSpellings = new Map()): WordFacts[] {
  return linkWords(text).map((word, index) => {
    const spelling = known.get(word.folded) ?? englishSpelling(word)
    known.set(word.folded, spelling)
    return { ...word, ...spelling, isFirst: index === 0, isVerbal: companions.has(word.folded) }
  })
}

function spanishSpelling({ folded, isNumber }: LinkWord): Spelling {
  return {
    forms: isNumber ? [folded] : spanishForms(folded),
    key: cognateKey(folded),
    isGrammar: builtInLexicon().grammar.has(folded),
  }
}

function englishSpelling({ folded, isNumber }: LinkWord): Spelling {
  return {
    forms: isNumber ? [folded] : englishForms(folded),
    key: cognateKey(folded),
    isGrammar: builtInLexicon().englishGrammar.has(folded),
  }
}

function looksVerbal(forms: readonly string[]): boolean {
  const { content, grammar } = builtInLexicon()
  const listed = forms.filter((form) => content.has(form) || grammar.has(form))
  const named = listed.length > 0 ? listed : forms
  return named.some((form, index) => (index > 0 || listed.length > 0) && /[aei]r$/.test(form))
}
