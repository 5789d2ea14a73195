import { ADJECTIVES } from './lists/adjectives'
import { NOUNS_A_D } from './lists/nouns-a-d'
import { NOUNS_E_M } from './lists/nouns-e-m'
import { NOUNS_N_Z } from './lists/nouns-n-z'
import { OTHERS } from './lists/others'
import { SOCIETY } from './lists/society'
import { VERBS_A_D } from './lists/verbs-a-d'
import { VERBS_E_O } from './lists/verbs-e-o'
import { IRREGULAR_VERBS, VERBS_P_Z } from './lists/verbs-p-z'

/** Spanish words as the lexicon lists them: lower case, accents kept, masculine singular or infinitive. */
interface Headwords {
  adjectives: ReadonlySet<string>
  /** Nouns, adjectives and words of grammar. */
  nominals: ReadonlySet<string>
  /** Infinitive → the stems no rule gives. */
  verbs: ReadonlyMap<string, readonly string[]>
}

let read: Headwords | null = null

/** The lexicon's own list of words; read on the first call. */
export function headwords(): Headwords {
  read ??= {
    adjectives: new Set(wordsOf(ADJECTIVES)),
    nominals: new Set(
      [NOUNS_A_D, NOUNS_E_M, NOUNS_N_Z, SOCIETY, ADJECTIVES, OTHERS].flatMap(wordsOf),
    ),
    verbs: new Map(
      [VERBS_A_D, VERBS_E_O, VERBS_P_Z, IRREGULAR_VERBS].flatMap(wordsOf).map((forms) => {
        const [infinitive = '', ...stems] = forms.split('/')
        return [infinitive.replace(/se$/, ''), stems]
      }),
    ),
  }
  return read
}

function wordsOf(list: string): string[] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(' ')[0] ?? '')
}
