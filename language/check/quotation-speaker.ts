import { finding, type PairCheck } from '@/language/check/pair-check'
import { quotesIn, speakerOf } from '@/language/check/quotes'
import { spanOf, type Word, withoutAccents } from '@/language/check/words'

/**
 * Words put into somebody else's mouth: a quotation that one person says in the Spanish and another
 * in the English. Compares quotation by quotation, and only where both sides have as many and name
 * a speaker beside the verb of saying.
 */
export const quotationSpeaker: PairCheck = {
  id: 'quotation-speaker',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    const spanish = quotesIn(pair.source, pair.sourceWords)
    const english = quotesIn(pair.target, pair.targetWords)
    if (spanish.length === 0 || spanish.length !== english.length) return []
    return spanish.flatMap((quote, at) => {
      const other = english[at]
      const ours = speakerOf(pair, 'source', quote)
      const theirs = other ? speakerOf(pair, 'target', other) : []
      if (ours.length === 0 || theirs.length === 0) return []
      if (!isElsewhere(ours, theirs, pair.targetWords, pair.sourceWords)) return []
      return [
        finding(quotationSpeaker, {
          source: spanOf(ours),
          target: spanOf(theirs),
          reason: { id: 'quotation-speaker', spanish: textOf(ours), english: textOf(theirs) },
        }),
      ]
    })
  },
}

/** Both speakers are in both texts: they changed places, it is no other spelling of one name. */
function isElsewhere(ours: Word[], theirs: Word[], english: Word[], spanish: Word[]): boolean {
  if (shares(ours, theirs)) return false
  return shares(ours, english) && shares(theirs, spanish)
}

function shares(names: readonly Word[], words: readonly Word[]): boolean {
  const known = new Set(words.map((word) => withoutAccents(word.lower)))
  return names.some((name) => known.has(withoutAccents(name.lower)))
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ')
}
