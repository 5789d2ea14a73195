import { plainText } from '@/language/match/plain-text'

/** Figures as both languages write them: 27, 3.500, 12,5, 1,234.50. */
const NUMBER = /\d+(?:[.,]\d+)*/g

/** What two texts have in common that differ in white space and in their numbers alone. */
export function repetitionKey(text: string): string {
  return plainText(text).replace(NUMBER, '0')
}

/**
 * The English of one Spanish text, put right for another that differs in its numbers alone: each number
 * that changed is changed in the English. Null where one of them is not found there as often as in
 * the Spanish, where a word goes with it, or where the texts differ in more: then nobody but a person
 * can say.
 */
export function renumber(from: string, to: string, english: string): string | null {
  if (repetitionKey(from) !== repetitionKey(to)) return null
  const now = numbersIn(to)
  const changed = new Map<string, string>()
  for (const [at, before] of numbersIn(from).entries()) {
    const after = now[at] ?? before
    if ((changed.get(before) ?? after) !== after) return null
    changed.set(before, after)
  }
  const inEnglish = new Map(
    [...changed]
      .filter(([before, after]) => before !== after)
      .map(([before, after]) => [asEnglish(before), asEnglish(after)]),
  )
  for (const [number, next] of inEnglish) {
    // What goes with a number is not put right with it: 1st and 2nd, one case and two cases.
    if (number === '1' || next === '1' || isPartOfWord(number, english)) return null
    const said = numbersIn(from).filter((each) => asEnglish(each) === number).length
    if (numbersIn(english).filter((each) => each === number).length !== said) return null
  }
  return english.replace(NUMBER, (number) => inEnglish.get(number) ?? number)
}

function isPartOfWord(number: string, english: string): boolean {
  return new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}\\p{L}`, 'u').test(english)
}

function numbersIn(text: string): string[] {
  return text.match(NUMBER) ?? []
}

/** Points where the Spanish has commas, and commas where it has points. */
function asEnglish(number: string): string {
  return number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
}
