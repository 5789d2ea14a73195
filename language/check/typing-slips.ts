import { finding, type PairCheck } from '@/language/check/pair-check'
import type { Word } from '@/language/check/words'

/** The Spanish sentence ends with a stop, the English with a letter. Titles and captions are free. */
export const endStop: PairCheck = {
  id: 'end-stop',
  severity: 'warning',
  mqm: 'linguistic-conventions/punctuation',
  run({ source, target, targetWords, kind }) {
    if (kind === 'title' || kind === 'heading' || kind === 'caption') return []
    const stop = /([.!?…])["'”’»)\]]*\s*$/u.exec(source)?.[1]
    const last = targetWords.at(-1)
    if (!stop || !last || targetWords.length < 3 || !/[\p{L}\d]["'”’)]*\s*$/u.test(target))
      return []
    return [
      finding(endStop, {
        target: [last.start, last.end],
        reason: { id: 'end-stop', stop },
        replacement:
          last.end === target.trimEnd().length ? last.text + stop.replace('…', '...') : null,
      }),
    ]
  },
}

/** A question that is none in the Spanish, or the other way round. */
export const questionMark: PairCheck = {
  id: 'question-mark',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run({ source, target, targetWords }) {
    const asks = target.lastIndexOf('?')
    if (asks >= 0 && !/[?¿]/.test(source)) {
      return [
        finding(questionMark, {
          target: [asks, asks + 1],
          reason: { id: 'question-mark.added' },
        }),
      ]
    }
    if (!/\?["'”’»)]*\s*$/.test(source) || asks >= 0 || targetWords.length < 2) return []
    return [
      finding(questionMark, {
        source: [source.lastIndexOf('?'), source.lastIndexOf('?') + 1],
        reason: { id: 'question-mark.lost' },
      }),
    ]
  },
}

/** The Spanish begins with a capital, the English with a small letter. Names such as iPhone may. */
export const openingCapital: PairCheck = {
  id: 'opening-capital',
  severity: 'warning',
  mqm: 'linguistic-conventions/spelling',
  run({ target, sourceWords, targetWords }) {
    const [word] = targetWords
    const [first] = sourceWords
    if (!word || !first?.isCapital || !/^\p{Ll}[\p{Ll}'’]*$/u.test(word.text)) return []
    if (/^\p{Lu}{2}/u.test(first.text)) return []
    if (/[.…\d]/.test(target.slice(0, word.start)) || isSpanishToo(word, sourceWords)) return []
    return [
      finding(openingCapital, {
        source: [first.start, first.end],
        target: [word.start, word.end],
        reason: { id: 'opening-capital', english: word.text },
        replacement: word.text.charAt(0).toUpperCase() + word.text.slice(1),
      }),
    ]
  },
}

/** "iPhone", "eBay", a word cited: the Spanish writes it small as well. */
function isSpanishToo(word: Word, sourceWords: readonly Word[]): boolean {
  return sourceWords.some((other) => other.text === word.text)
}
