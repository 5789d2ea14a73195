/**
 * Why each finding is one: by id, the values its sentence speaks of. The id is that of the check, with
 * a part after a point where the check has several reasons. Findings are stored: the values of an id
 * that was once released never change, a new reason gets a new id.
 */
export interface Reasons {
  'acronyms.known': Both
  'acronyms.absent': Both
  'acronyms.unknown': Spanish
  addition: English
  capitals: English & Usual
  dates: Both & Meant
  'doubled-word': English
  'end-stop': { stop: string }
  'false-friend': Both & Gloss
  'glossary.forbidden': { term: string; preferred: string; forbidden: string; note: string }
  'glossary.missing': Spanish & { preferred: readonly string[]; note: string }
  'institution-pronoun': Both & { better: readonly string[] }
  'length.none': Nothing
  'length.short': { percent: number }
  'length.long': { percent: number }
  'literal-idiom': Both & Gloss
  'missing-name.gone': Spanish
  'missing-name.other': Both
  'missing-word.noun': English
  'missing-word.verb': English
  money: { spanish: Currency; english: Currency }
  names: Both
  'negation.lost': Spanish
  'negation.added': English
  'numbers.small': Both
  'numbers.changed': Both
  'numbers.rescaled': Both & Meant
  'numbers.converted': Both
  'numbers.missing': Spanish
  'numbers.added': English
  'numbers.percent': Spanish
  omission: Spanish
  'opening-capital': English
  'person-gender': Both & { gender: 'man' | 'woman' }
  'question-mark.added': Nothing
  'question-mark.lost': Nothing
  'quotation-marks.loose': Mark & { kind: QuotationMark }
  'quotation-marks.crossed': Mark
  'quotation-marks.counted': { spanish: number; english: number }
  'quotation-marks.lost': Nothing
  'quotation-marks.added': Nothing
  'quotation-speaker': Both
  'quotation-style.stops': Nothing
  'quotation-style.straight': Nothing
  'retranslated-quote': { speaker: string }
  'roman-numerals': Both
  'rough-number': Both & Meant
  'spanish-punctuation.opening': Mark
  'spanish-punctuation.guillemet': Mark
  'spanish-punctuation.dateline': Mark
  'spanish-punctuation.ordinal': Mark
  spelling: English & { better: readonly string[] }
  'stray-mark.before-small-letter': Mark
  'stray-mark.two-marks': Mark
  'stray-mark.before-bracket': Mark
  'stray-mark.no-mark': Mark
  'stray-mark.closes-nothing': Mark
  'stray-mark.owns-nothing': Mark
  'stray-mark.ties-nothing': Mark
  'stray-mark.goes-on': Mark
  'stray-mark.verb-and-object': Mark
  'stray-mark.subject-and-verb': Mark
  'stray-mark.no-counterpart': Mark
  tense: Both & { spanishTense: Tense; englishTense: Tense }
  'term-variants': Both & Usual
  times: Both
  'unseen-character.direction': English
  'unseen-character.hidden': English
  'untranslated.whole': Spanish
  'untranslated.part': Spanish
  'verb-as-noun': Both
  'white-space.doubled': Nothing
  'white-space.before-mark': Nothing
  'white-space.in-bracket': Nothing
  'white-space.in-word': Nothing
}

export type ReasonId = keyof Reasons

/** The reason of one finding: its id and the values its sentence speaks of. */
export type Reason<Id extends ReasonId = ReasonId> = {
  [Each in Id]: { id: Each } & Reasons[Each]
}[Id]

/** The reasons of one check, by id. */
export type ReasonOf<Check extends string> = Extract<ReasonId, Check | `${Check}.${string}`>

/** Every check that has a reason to give: a check without words is an error of the compiler. */
export type CheckId = ReasonId extends infer Id
  ? Id extends `${infer Check}.${string}`
    ? Check
    : Id
  : never

export type Tense = 'past' | 'present' | 'future'

export type Currency =
  | 'dollars'
  | 'euros'
  | 'pounds'
  | 'pesos'
  | 'yen'
  | 'yuan'
  | 'rubles'
  | 'rupees'
  | 'francs'

export type QuotationMark = 'quotation mark' | 'bracket' | 'square bracket'

/** Words as the texts have them. */
interface Spanish {
  spanish: string
}

interface English {
  english: string
}

type Both = Spanish & English

/** The English that the Spanish stands for. */
interface Meant {
  meant: string
}

/** What the rest of the article has. */
interface Usual {
  usual: string
}

/** What the Spanish means, in the words of a list: English in quotation marks, or told in English. */
interface Gloss {
  gloss: string
}

interface Mark {
  mark: string
}

type Nothing = unknown
