import { acronyms } from '@/language/check/acronyms'
import { addition } from '@/language/check/addition'
import { dates } from '@/language/check/dates'
import { doubledWord } from '@/language/check/doubled-words'
import { falseFriends } from '@/language/check/false-friends'
import { glossary } from '@/language/check/glossary'
import { institutionPronoun } from '@/language/check/institution-pronoun'
import { length } from '@/language/check/length'
import { literalIdiom } from '@/language/check/literal-idiom'
import { missingName } from '@/language/check/missing-names'
import { missingWord } from '@/language/check/missing-word'
import { money } from '@/language/check/money'
import { names } from '@/language/check/names'
import { negation } from '@/language/check/negation'
import { numbers } from '@/language/check/numbers'
import { omission } from '@/language/check/omission'
import type { PairCheck } from '@/language/check/pair-check'
import { personGender } from '@/language/check/person-gender'
import { quotationMarks } from '@/language/check/quotation-marks'
import { quotationSpeaker } from '@/language/check/quotation-speaker'
import { retranslatedQuote } from '@/language/check/retranslated-quote'
import { romanNumerals } from '@/language/check/roman-numerals'
import { roughNumber } from '@/language/check/rough-numbers'
import { spanishPunctuation } from '@/language/check/spanish-punctuation'
import { spelling } from '@/language/check/spelling'
import { strayMark } from '@/language/check/stray-marks'
import { tense } from '@/language/check/tense'
import { times } from '@/language/check/times'
import { endStop, openingCapital, questionMark } from '@/language/check/typing-slips'
import { unseenCharacter } from '@/language/check/unseen-characters'
import { untranslated } from '@/language/check/untranslated'
import { verbAsNoun } from '@/language/check/verb-as-noun'
import { whiteSpace } from '@/language/check/white-space'

/** In the order in which their findings are listed. */
export const PAIR_CHECKS: readonly PairCheck[] = [
  length,
  untranslated,
  numbers,
  roughNumber,
  money,
  romanNumerals,
  dates,
  times,
  verbAsNoun,
  institutionPronoun,
  personGender,
  negation,
  falseFriends,
  literalIdiom,
  glossary,
  tense,
  omission,
  addition,
  missingWord,
  names,
  missingName,
  acronyms,
  quotationMarks,
  quotationSpeaker,
  retranslatedQuote,
  spanishPunctuation,
  doubledWord,
  endStop,
  questionMark,
  openingCapital,
  whiteSpace,
  unseenCharacter,
  strayMark,
  spelling,
]
