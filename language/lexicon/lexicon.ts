import { originOf } from './cognate'
import { englishStem } from './english-stem'
import { fold } from './fold'
import { ADJECTIVES } from './lists/adjectives'
import { NOUNS_A_D } from './lists/nouns-a-d'
import { NOUNS_E_M } from './lists/nouns-e-m'
import { NOUNS_N_Z } from './lists/nouns-n-z'
import { OTHERS } from './lists/others'
import { SOCIETY } from './lists/society'
import { VERBS_A_D } from './lists/verbs-a-d'
import { VERBS_E_O } from './lists/verbs-e-o'
import { IRREGULAR_VERBS, VERBS_P_Z } from './lists/verbs-p-z'
import { changedStems, verbStems } from './spanish-endings'

/** What a Spanish word may be in English: stems as `englishStem` gives them. */
export interface Entry {
  /** May be a form of these verbs, by infinitive, folded. */
  verbs: readonly string[]
  english: ReadonlySet<string>
  /** Its letters as `originOf` gives them. */
  origin: string
}

const CACHE_SIZE = 20_000
const cache = new Map<string, Entry>()

/**
 * English stems for a Spanish word in any inflection, in any case, with or without accents; an
 * empty entry for words not known and for light verbs. The lists are read on the first call.
 */
export function lookUp(word: string): Entry {
  const key = fold(word)
  const known = cache.get(key)
  if (known) return known
  if (cache.size >= CACHE_SIZE) cache.clear()
  const entry = find(key)
  cache.set(key, entry)
  return entry
}

interface Tables {
  /** By folded noun or adjective without its ending. */
  nominals: Map<string, string[]>
  /** By verb stem. */
  verbs: Map<string, { infinitive: string; english: string[] }[]>
}

let read: Tables | null = null

function find(word: string): Entry {
  read ??= readLists()
  const english = new Set<string>()
  const verbs = new Set<string>()
  for (const key of nominalKeys(word)) add(english, read.nominals.get(key))
  for (const stem of verbStems(word)) {
    for (const verb of read.verbs.get(stem) ?? []) {
      verbs.add(verb.infinitive)
      add(english, verb.english)
    }
  }
  return { verbs: [...verbs], english, origin: originOf(word) }
}

function add(set: Set<string>, words: readonly string[] | undefined): void {
  for (const word of words ?? []) set.add(word)
}

/** "directoras", "directores" and "director" meet at "director"; "luces" and "luz" at "luz". */
function nominalKeys(word: string): string[] {
  const keys = [word]
  const single = word.endsWith('s') ? word.slice(0, -1) : word
  if (single !== word) keys.push(single)
  if (single.endsWith('a')) keys.push(`${single.slice(0, -1)}o`, single.slice(0, -1))
  if (word.endsWith('es')) keys.push(word.slice(0, -2))
  if (word.endsWith('ces')) keys.push(`${word.slice(0, -3)}z`)
  if (word.endsWith('mente')) keys.push(...nominalKeys(word.slice(0, -5)))
  if (word.endsWith('isimo') || word.endsWith('isima')) keys.push(`${word.slice(0, -5)}o`)
  return keys
}

function readLists(): Tables {
  const tables: Tables = { nominals: new Map(), verbs: new Map() }
  for (const list of [NOUNS_A_D, NOUNS_E_M, NOUNS_N_Z, SOCIETY, ADJECTIVES, OTHERS]) {
    for (const [word, english] of entriesOf(list)) append(tables.nominals, fold(word), ...english)
  }
  for (const list of [VERBS_A_D, VERBS_E_O, VERBS_P_Z, IRREGULAR_VERBS]) {
    for (const [forms, english] of entriesOf(list)) {
      const [infinitive = '', ...stems] = fold(forms.replace(/se$/, '')).split('/')
      const all = new Set([...changedStems(infinitive), ...stems])
      for (const stem of all) append(tables.verbs, stem, { infinitive, english })
    }
  }
  return tables
}

function entriesOf(list: string): [string, string[]][] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((line) => {
      const [word = '', ...english] = line.trim().split(' ')
      return [word, english.map(englishStem)]
    })
}

function append<Value>(map: Map<string, Value[]>, key: string, ...values: Value[]): void {
  const known = map.get(key)
  if (known) known.push(...values)
  else map.set(key, [...values])
}
