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

/** Words of a Spanish sentence. */
export function spanishWords(text: string): WordFacts[] {
  const { grammar } = builtInLexicon()
  return linkWords(text).map((word, index) => {
    const forms = word.isNumber ? [word.folded] : spanishForms(word.folded)
    return {
      ...word,
      forms,
      key: cognateKey(word.folded),
      isGrammar: grammar.has(word.folded),
      isFirst: index === 0,
      isVerbal: !word.isNumber && (index === 0 || !word.isCapital) && looksVerbal(forms),
    }
  })
}

/** Words of an English sentence. */
export function englishWords(text: string): WordFacts[] {
  const { englishGrammar } = builtInLexicon()
  return linkWords(text).map((word, index) => ({
    ...word,
    forms: word.isNumber ? [word.folded] : englishForms(word.folded),
    key: cognateKey(word.folded),
    isGrammar: englishGrammar.has(word.folded),
    isFirst: index === 0,
    isVerbal: companions.has(word.folded),
  }))
}

function looksVerbal(forms: readonly string[]): boolean {
  const { content, grammar } = builtInLexicon()
  const listed = forms.filter((form) => content.has(form) || grammar.has(form))
  const named = listed.length > 0 ? listed : forms
  return named.some((form, index) => (index > 0 || listed.length > 0) && /[aei]r$/.test(form))
}
