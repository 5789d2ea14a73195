import { LITERAL_IDIOMS } from '@/language/check/literal-idiom-list'
import { finding, type PairCheck } from '@/language/check/pair-check'
import { phraseTable, spanBetween } from '@/language/check/phrase-table'

const idiomsIn = phraseTable(LITERAL_IDIOMS)

/** A Spanish idiom taken word by word: "tocar techo" → "touch the ceiling". Both sides needed. */
export const literalIdiom: PairCheck = {
  id: 'literal-idiom',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    return idiomsIn(pair).map(({ row, source, target }) => {
      const spanish = spanBetween(pair.sourceWords, source)
      const english = spanBetween(pair.targetWords, target)
      const text = pair.target.slice(...english)
      return finding(literalIdiom, {
        source: spanish,
        target: english,
        reason: {
          id: 'literal-idiom',
          spanish: pair.source.slice(...spanish),
          english: text,
          gloss: row.meaning,
        },
        replacement: row.replacement && inCaseOf(text, row.replacement),
        severity: OFTEN.test(row.meaning) ? 'hint' : literalIdiom.severity,
      })
    })
  },
}

const OFTEN = /^(?:often|usually|keep)\b/

function inCaseOf(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
