import { either, en, es, say } from './sentence'
import type { Sentences } from './sentences'

/** Why a finding is one, in English. */
export const ENGLISH_SENTENCES: Sentences = {
  'acronyms.known': ({ spanish, english }) => say`${es(spanish)} is ${en(english)} in English.`,
  'acronyms.absent': ({ spanish, english }) =>
    say`The English has neither ${en(english)} nor the full name for ${es(spanish)}.`,
  'acronyms.unknown': ({ spanish }) =>
    say`The acronym ${es(spanish)} does not appear in the English.`,
  addition: ({ english }) => say`Nothing in the Spanish seems to ask for ${en(english)}.`,
  capitals: ({ english, usual }) =>
    say`${en(english)} is written ${en(usual)} elsewhere in this article.`,
  dates: ({ spanish, meant, english }) =>
    say`${es(spanish)} is ${meant}, but the English has ${en(english)}.`,
  'doubled-word': ({ english }) => say`${en(english)} stands twice.`,
  'end-stop': ({ stop }) =>
    say`The Spanish sentence ends with ${es(stop)}, the English one with nothing.`,
  'false-friend': ({ spanish, gloss, english }) =>
    say`${es(spanish)} here means ${gloss}; the English has ${en(english)}.`,
  'glossary.forbidden': ({ term, preferred, forbidden, note }) =>
    say`The glossary has ${en(preferred)} for ${es(term)}, never ${en(forbidden)}.${noted(note)}`,
  'glossary.missing': ({ spanish, preferred, note }) =>
    say`The glossary has ${either(preferred.map(en), 'or')} for ${es(spanish)}; the English has no form of it.${noted(note)}`,
  'institution-pronoun': ({ spanish, english, better }) =>
    say`${es(spanish)} is no person, so ${en(english)} should be ${either(better.map(en), 'or')} in English.`,
  'length.none': () => say`This passage has no English yet.`,
  'length.short': ({ percent }) =>
    say`The English is much shorter than the Spanish (${percent} % of it): something may be missing.`,
  'length.long': ({ percent }) =>
    say`The English is much longer than the Spanish (${percent} % of it): something may have been added.`,
  'literal-idiom': ({ spanish, english, gloss }) =>
    say`${en(english)} renders ${es(spanish)} word by word; what is meant is ${gloss}.`,
  'missing-name.gone': ({ spanish }) =>
    say`The name ${es(spanish)} does not appear in the English.`,
  'missing-name.other': ({ spanish, english }) =>
    say`The Spanish names ${es(spanish)}, the English ${en(english)}.`,
  'missing-word.noun': ({ english }) => say`A noun seems to be missing in ${en(english)}.`,
  'missing-word.verb': ({ english }) => say`A verb seems to be missing in ${en(english)}.`,
  money: ({ spanish, english }) =>
    say`The Spanish speaks of ${spanish}, the English of ${english}.`,
  names: ({ spanish, english }) => say`${es(spanish)} lost its accent in ${en(english)}.`,
  'negation.lost': ({ spanish }) =>
    say`${es(spanish)} denies something, but nothing in the English does.`,
  'negation.added': ({ english }) =>
    say`The English says ${en(english)}, but nothing in the Spanish denies.`,
  'numbers.small': ({ spanish, english }) =>
    say`The Spanish has ${es(spanish)}, the English ${en(english)}.`,
  'numbers.changed': ({ spanish, english }) =>
    say`The Spanish has ${es(spanish)}, the English has ${en(english)}.`,
  'numbers.rescaled': ({ spanish, meant, english }) =>
    say`${es(spanish)} is ${meant} in English, but the English has ${en(english)}.`,
  'numbers.converted': ({ spanish, english }) =>
    say`${es(spanish)} became ${en(english)} in another unit: check the conversion.`,
  'numbers.missing': ({ spanish }) => say`The number ${es(spanish)} is missing from the English.`,
  'numbers.added': ({ english }) => say`The number ${en(english)} is not in the Spanish.`,
  'numbers.percent': ({ spanish }) =>
    say`${es(spanish)} is a percentage, but the English has no percent sign.`,
  omission: ({ spanish }) => say`Nothing in the English seems to answer to ${es(spanish)}.`,
  'opening-capital': ({ english }) =>
    say`The Spanish begins with a capital, the English with ${en(english)}.`,
  'person-gender': ({ spanish, gender, english }) =>
    say`${es(spanish)} is a ${gender}, but the English says ${en(english)}.`,
  'question-mark.added': () => say`The English asks a question, the Spanish does not.`,
  'question-mark.lost': () => say`The Spanish asks a question, the English does not.`,
  'quotation-marks.loose': ({ kind, mark }) =>
    say`This ${kind} (${mark}) has no partner in the English.`,
  'quotation-marks.crossed': ({ mark }) =>
    say`${en(mark)} closes before what was opened inside it is closed.`,
  'quotation-marks.counted': ({ spanish, english }) =>
    say`Quotations: ${spanish} in the Spanish, ${english} in the English.`,
  'quotation-marks.lost': () =>
    say`The Spanish puts words between quotation marks here; the English does not.`,
  'quotation-marks.added': () =>
    say`The English puts words between quotation marks that the Spanish does not.`,
  'quotation-speaker': ({ spanish, english }) =>
    say`The Spanish gives this quotation to ${spanish}, the English to ${english}.`,
  'quotation-style.stops': () =>
    say`The article sets commas and stops now inside, now outside the closing quotation mark.`,
  'quotation-style.straight': () => say`The article has both straight and curly quotation marks.`,
  'retranslated-quote': ({ speaker }) =>
    say`${speaker} probably said this in English: look up the original words.`,
  'roman-numerals': ({ spanish, english }) =>
    say`The Spanish has ${es(spanish)}, the English ${en(english)}.`,
  'rough-number': ({ spanish, meant, english }) =>
    say`${es(spanish)} is ${en(meant)}, but the English has ${en(english)}.`,
  'spanish-punctuation.opening': ({ mark }) =>
    say`English does not open a question or an exclamation with ${es(mark)}.`,
  'spanish-punctuation.guillemet': ({ mark }) =>
    say`English writes “ ” where Spanish has ${es(mark)}.`,
  'spanish-punctuation.dateline': ({ mark }) =>
    say`The dateline ends with ${es(mark)} as in Spanish; English sets a dash.`,
  'spanish-punctuation.ordinal': ({ mark }) =>
    say`${es(mark)} is the Spanish ordinal sign; English writes 1st, 2nd, 3rd.`,
  spelling: ({ english, better }) =>
    better.length === 0
      ? say`${en(english)} is in no dictionary.`
      : say`${en(english)} is in no dictionary; is ${either(better.map(en), 'or')} meant?`,
  'stray-mark.before-small-letter': ({ mark }) => say`${en(mark)} is followed by a small letter.`,
  'stray-mark.two-marks': ({ mark }) => say`${en(mark)} are two marks on one place.`,
  'stray-mark.before-bracket': ({ mark }) => say`${en(mark)} parts the words from their bracket.`,
  'stray-mark.no-mark': ({ mark }) => say`${en(mark)} is no mark of a sentence.`,
  'stray-mark.closes-nothing': ({ mark }) =>
    say`${en(mark)} closes nothing and stands for no letter.`,
  'stray-mark.owns-nothing': ({ mark }) =>
    say`${en(mark)} makes an owner of the word, but nothing is owned.`,
  'stray-mark.ties-nothing': ({ mark }) => say`${en(mark)} ties the word to nothing.`,
  'stray-mark.goes-on': ({ mark }) => say`${en(mark)} stands where the sentence goes on.`,
  'stray-mark.verb-and-object': ({ mark }) => say`${en(mark)} parts the verb from what it acts on.`,
  'stray-mark.subject-and-verb': ({ mark }) => say`${en(mark)} parts the subject from its verb.`,
  'stray-mark.no-counterpart': ({ mark }) => say`${en(mark)} has no counterpart in the Spanish.`,
  tense: ({ spanish, spanishTense, english, englishTense }) =>
    say`${es(spanish)} is in the ${spanishTense}, but ${en(english)} is in the ${englishTense} here.`,
  'term-variants': ({ spanish, english, usual }) =>
    say`${es(spanish)} is ${en(english)} here and ${en(usual)} elsewhere in this article.`,
  times: ({ spanish, english }) =>
    say`${es(spanish)} is not ${en(english)}: morning and afternoon are swapped.`,
  'unseen-character.direction': ({ english }) =>
    say`A mark that cannot be seen turns the direction of ${en(english)}.`,
  'unseen-character.hidden': ({ english }) =>
    say`${en(english)} holds a character that cannot be seen: a search for the words will not find them.`,
  'untranslated.whole': ({ spanish }) => say`This passage was left in Spanish: ${es(spanish)}.`,
  'untranslated.part': ({ spanish }) => say`${es(spanish)} was left in Spanish.`,
  'verb-as-noun': ({ spanish, english }) =>
    say`${es(spanish)} is a verb, but the English has the noun ${en(english)}.`,
  'white-space.doubled': () => say`There is more than one space here.`,
  'white-space.before-mark': () => say`There is a space before the mark.`,
  'white-space.in-bracket': () => say`There is a space inside the bracket.`,
  'white-space.in-word': () => say`There is a space in the middle of a word.`,
}

/** The newsroom's own remark on a term, as it is. */
function noted(note: string): string {
  return note === '' ? '' : ` ${note}`
}
