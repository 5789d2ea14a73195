import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { spanOf, type Word, withoutAccents, wordSet } from '@/language/check/words'
import type { Finding } from '@/language/types'

/** Names of the Spanish that lost an accent on the way. Places with an English name are left in peace. */
export const names: PairCheck = {
  id: 'names',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    return lostAccents(pair)
  },
}

/** Names that English writes without the accent. */
const PLAIN_IN_ENGLISH =
  wordSet(`mexico peru panama haiti canada iran pakistan kazajistan berlin milan paris teheran
vietnam taiwan bogota brasilia medellin cordoba amazonas himalaya cancun malaga leon sebastian sudan zurich
oceania america iberoamerica latinoamerica jesus adan maria oriente tokio japon oman bahrein golan dubai atlantico pacifico
asuncion ciudad union nacion republica politica guantanamo yucatan popocatepetl parana potosi merida tucuman
africa amsterdam tianjin tahiti sahara shanghai papua monaco indianapolis angeles galapagos ebola turkmenistan
uzbekistan tayikistan kirguistan afganistan azerbaiyan nagorno tripoli nairobi mogadiscio chernobil chernobyl benin gabon niger teheran kosovo milosevic stalin lenin moscu san catolica ecuador aragon aleman
internet economia`)

function lostAccents({ sourceWords, targetWords }: ReadPair): Finding[] {
  const accented = accentedNames(sourceWords)
  if (accented.size === 0) return []
  const spelt = new Set(targetWords.map((word) => word.text))
  return targetWords.filter(isPlainName).flatMap((word) => {
    const name = accented.get(word.lower)
    if (!name || spelt.has(name.word.text)) return []
    return [
      finding(names, {
        source: spanOf([name.word]),
        target: spanOf([word]),
        severity: name.isBesideName ? 'warning' : 'hint',
        reason: { id: 'names', spanish: name.word.text, english: word.text },
        replacement: name.word.text,
      }),
    ]
  })
}

/** Names with an accent inside a sentence, by their spelling without it; the first of each. */
function accentedNames(words: Word[]): Map<string, { word: Word; isBesideName: boolean }> {
  const found = new Map<string, { word: Word; isBesideName: boolean }>()
  for (const [at, word] of words.entries()) {
    if (!word.isCapital || word.opensSentence) continue
    const plain = withoutAccents(word.text)
    if (plain === word.lower || found.has(plain)) continue
    found.set(plain, { word, isBesideName: isBesideName(words, at) })
  }
  return found
}

function isPlainName(word: Word): boolean {
  if (!word.isCapital || word.text.length < 3 || /^\p{Lu}+$/u.test(word.text)) return false
  const plain = withoutAccents(word.text)
  return plain === word.lower && !PLAIN_IN_ENGLISH.has(plain)
}

/** Part of a full name, most often a person's; alone it may be a place with an English name. */
function isBesideName(words: Word[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some(
    (word) => word?.isCapital && !word.opensSentence && !PLACE_PARTS.has(word.lower),
  )
}

const PLACE_PARTS = wordSet(
  'los las la el san santa isla islas república golfo mar monte río cabo sur norte gran nueva',
)
