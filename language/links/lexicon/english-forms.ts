import { irregularEnglish } from './irregular-english'
import { irregularForms } from './irregular-forms'

const shortestRoot = 3

/**
 * What a folded English word may be listed as in a lexicon, the word itself first: singular,
 * infinitive, adjective of an adverb. Many are no words at all; a lexicon has none of those.
 */
export function englishForms(word: string): string[] {
  const forms = new Set([word, ...irregularForms(irregularEnglish, word)])
  if (word.endsWith('ies')) forms.add(`${word.slice(0, -3)}y`)
  else if (word.endsWith('ied')) forms.add(`${word.slice(0, -3)}y`)
  if (word.endsWith('es')) forms.add(word.slice(0, -2))
  if (word.endsWith('s')) forms.add(word.slice(0, -1))
  if (word.endsWith('ed')) addStem(forms, word.slice(0, -2))
  if (word.endsWith('ing')) addStem(forms, word.slice(0, -3))
  if (word.endsWith('er') || word.endsWith('ly')) addStem(forms, word.slice(0, -2))
  if (word.endsWith('est')) addStem(forms, word.slice(0, -3))
  return [...forms]
}

/** reject-, caus(e)-, drop(p)-, happ(y)- */
function addStem(forms: Set<string>, stem: string): void {
  if (stem.length < shortestRoot) return
  forms.add(stem)
  forms.add(`${stem}e`)
  if (stem.at(-1) === stem.at(-2)) forms.add(stem.slice(0, -1))
  if (stem.endsWith('i')) forms.add(`${stem.slice(0, -1)}y`)
}
