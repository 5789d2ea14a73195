import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { spanOf, type Word } from '@/language/check/words'
import type { Finding } from '@/language/types'

/** A month or a day of the week that became another one. */
export const dates: PairCheck = {
  id: 'dates',
  severity: 'blocking',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    return [...swapped(pair, MONTHS), ...swapped(pair, WEEKDAYS)]
  },
}

type Names = ReadonlyMap<string, string>

const MONTHS: Names =
  pairs(`enero January febrero February marzo March abril April mayo May junio June julio July
agosto August septiembre September setiembre September octubre October noviembre November diciembre December`)
const WEEKDAYS: Names =
  pairs(`lunes Monday martes Tuesday miércoles Wednesday jueves Thursday viernes Friday
sábado Saturday sábados Saturday domingo Sunday domingos Sunday`)

function pairs(list: string): Names {
  const words = list.split(/\s+/)
  const names = new Map<string, string>()
  for (let at = 0; at + 1 < words.length; at += 2) names.set(words[at] ?? '', words[at + 1] ?? '')
  return names
}

/** Fires only when one name is gone and another has come: else it may be said differently. */
function swapped({ sourceWords, targetWords }: ReadPair, names: Names): Finding[] {
  const known = new Set(names.values())
  const there = targetWords.filter((word) => known.has(word.text.replace(/['’]?s$/, '')))
  const spoken = sourceWords.filter((word) => names.has(word.lower) && !word.isCapital)
  const gone = spoken.find((word) => !there.some((other) => isName(other, names.get(word.lower))))
  const come = there.find(
    (word) => !spoken.some((other) => isName(word, names.get(other.lower))) && !isSurname(word),
  )
  if (!gone || !come) return []
  const name = names.get(gone.lower) ?? ''
  return [
    finding(dates, {
      source: spanOf([gone]),
      target: spanOf([come]),
      reason: { id: 'dates', spanish: gone.text, meant: name, english: come.text },
      replacement: /s$/.test(come.text) ? null : name,
    }),
  ]
}

function isName(word: Word, name: string | undefined): boolean {
  return name !== undefined && word.text.replace(/['’]?s$/, '') === name
}

/** "May" opening a sentence may be the verb. */
function isSurname(word: Word): boolean {
  return word.opensSentence && word.text === 'May'
}
