import { spanishFeminine, type TermKind } from './spanish-gender'
import { spanishPlurals, spanishSingulars } from './spanish-plural'
import { isInfinitive, spanishVerbForms } from './spanish-verb-forms'

/**
 * Every form in which a word of a term may stand in a text: number, gender where English makes no
 * difference, all of a verb. Takes lower case; accents as written. `isAlone` for a term of one word,
 * which in the plural is left there ("bienes" is not "bien").
 */
export function spanishForms(
  word: string,
  kind: TermKind | null,
  isAlone: boolean,
): ReadonlySet<string> {
  if (kind === 'name') return new Set([word])
  if (kind === 'verb' || (kind === null && isInfinitive(word))) return spanishVerbForms(word)
  const singulars = new Set([word, ...(isAlone ? [] : spanishSingulars(word))])
  for (const one of [...singulars]) {
    const feminine = spanishFeminine(one, kind)
    if (feminine) singulars.add(feminine)
  }
  const forms = new Set(singulars)
  for (const one of singulars) for (const plural of pluralsOf(one)) forms.add(plural)
  return forms
}

/** "primer" and "tercer" have their plural from the full word. */
function pluralsOf(word: string): string[] {
  if (word === 'primer' || word === 'tercer') return [`${word}o`, `${word}os`]
  return spanishPlurals(word)
}
