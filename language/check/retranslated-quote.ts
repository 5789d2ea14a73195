import { finding, type PairCheck } from '@/language/check/pair-check'
import { type Quote, quotesIn, speakerOf } from '@/language/check/quotes'
import { spanOf, type Word, withoutAccents, wordSet } from '@/language/check/words'

/**
 * An English speaker quoted through Spanish: the words in quotation marks are a translation of a
 * translation, and the original can be looked up. A hint for a whole sentence, or for a longer part
 * of one; a fragment of a few words may well be what was said.
 */
export const retranslatedQuote: PairCheck = {
  id: 'retranslated-quote',
  severity: 'hint',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    return quotesIn(pair.target, pair.targetWords).flatMap((quote) => {
      if (!isLong(quote)) return []
      const speaker = speakerOf(pair, 'target', quote).filter(isEnglishSpeaker)
      if (speaker.length === 0) return []
      return [
        finding(retranslatedQuote, {
          source: spanOf(
            pair.sourceWords.filter((word) => speaker.some((one) => isSame(one, word))),
          ),
          target: quote.span,
          reason: { id: 'retranslated-quote', speaker: textOf(speaker) },
        }),
      ]
    })
  },
}

const SENTENCE = 4
const FRAGMENT = 8

function isLong({ words }: Quote): boolean {
  return words.length >= (words[0]?.isCapital ? SENTENCE : FRAGMENT)
}

/** People and bodies of English-speaking countries in the news, folded; the list grows with it. */
const ENGLISH_SPEAKERS =
  wordSet(`trump biden obama clinton bush harris vance rubio pompeo bolton blinken kerry pelosi mcconnell hegseth leavitt
sanders desantis newsom musk bezos zuckerberg gates cook altman powell yellen bessent fauci kennedy reagan nixon carter roosevelt churchill thatcher blair cameron johnson
sunak starmer truss farage trudeau carney albanese morrison turnbull ardern luxon varadkar harry william charles camilla meghan markle
swift beyonce spielberg scorsese springsteen lebron serena pentagon house downing congress senate fbi cia dea nasa fda cdc
google apple microsoft amazon meta tesla spacex boeing disney netflix pfizer landau grenell whitaker mccarthy schumer jeffries ocasio`)

function isEnglishSpeaker({ lower }: Word): boolean {
  return ENGLISH_SPEAKERS.has(withoutAccents(lower.replace(/'s?$/, '')))
}

function isSame(one: Word, other: Word): boolean {
  return other.isCapital && withoutAccents(one.lower) === withoutAccents(other.lower)
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => (word.lower === 'house' ? 'The White House' : word.text)).join(' ')
}
