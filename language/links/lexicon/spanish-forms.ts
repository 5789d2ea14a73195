import { irregularForms } from './irregular-forms'
import { irregularSpanish } from './irregular-spanish'

const arEndings =
  `ar ando ado ada ados adas o as a amos an e aste aron aba abas abamos aban are aras ara aremos
 aran aria arias ariamos arian es emos en ase asen`.split(/\s+/)
const shared =
  `iendo yendo ido ida idos idas o es e emos en i iste io imos ieron yeron yo ia ias iamos
 ian a as amos an iera ieran iese iesen`.split(/\s+/)
const erEndings = [...shared, ...'er ere eras era eremos eran eria erian'.split(' ')]
const irEndings = [...shared, ...'ir ire iras ira iremos iran iria irian'.split(' ')]
const conjugations = [
  { infinitive: 'ar', endings: new Set(arEndings) },
  { infinitive: 'er', endings: new Set(erEndings) },
  { infinitive: 'ir', endings: new Set(irEndings) },
]
const longestEnding = 6
const shortestRoot = 2

/**
 * What a folded Spanish word may be listed as in a lexicon, the word itself first: singular,
 * masculine, adjective of an adverb, infinitive. Many are no words at all; a lexicon has none of those.
 */
export function spanishForms(word: string): string[] {
  const forms = new Set([word, ...irregularForms(irregularSpanish, word)])
  addNominal(forms, word)
  const verb = withoutClitics(word)
  if (verb !== word) forms.add(verb)
  addVerbal(forms, verb)
  return [...forms]
}

function addNominal(forms: Set<string>, word: string): void {
  const adjective = word.endsWith('mente') ? word.slice(0, -5) : word
  const singulars = [adjective]
  if (adjective.endsWith('ces')) singulars.push(`${adjective.slice(0, -3)}z`)
  if (adjective.endsWith('es')) singulars.push(adjective.slice(0, -2))
  if (adjective.endsWith('s')) singulars.push(adjective.slice(0, -1))
  for (const singular of singulars) {
    forms.add(singular)
    if (singular.length > 3 && singular.endsWith('a')) {
      forms.add(`${singular.slice(0, -1)}o`)
      forms.add(singular.slice(0, -1))
    }
  }
}

function addVerbal(forms: Set<string>, word: string): void {
  for (let length = 1; length <= longestEnding; length++) {
    const root = word.slice(0, -length)
    if (root.length < shortestRoot) return
    const ending = word.slice(-length)
    const fitting = conjugations.filter(({ endings }) => endings.has(ending))
    if (fitting.length === 0) continue
    for (const variant of rootVariants(root)) {
      for (const { infinitive } of fitting) forms.add(variant + infinitive)
    }
  }
}

/** Roots whose spelling or vowel changes: explique, llegue, empiece, piensa, puede, pidió, durmió. */
function rootVariants(root: string): string[] {
  const spellings = [root]
  if (root.endsWith('qu')) spellings.push(`${root.slice(0, -2)}c`)
  else if (root.endsWith('gu')) spellings.push(root.slice(0, -1))
  else if (root.endsWith('c')) spellings.push(`${root.slice(0, -1)}z`)
  else if (root.endsWith('zc')) spellings.push(`${root.slice(0, -2)}c`)
  else if (root.endsWith('j')) spellings.push(`${root.slice(0, -1)}g`)
  else if (root.endsWith('y')) spellings.push(root.slice(0, -1))
  if (root.endsWith('zc')) spellings.push(`${root.slice(0, -2)}c`)
  return spellings.flatMap((spelling) => [spelling, ...vowelVariants(spelling)])
}

function vowelVariants(root: string): string[] {
  const [, head, vowels = '', tail] =
    /^(.*?)(ie|ue|[iu])([bcdfghjklmnñprstvxyz]{1,3})$/.exec(root) ?? []
  if (head === undefined) return []
  if (vowels === 'ie') return [`${head}e${tail}`]
  if (vowels === 'ue') return [`${head}o${tail}`, `${head}u${tail}`]
  return [`${head}${vowels === 'i' ? 'e' : 'o'}${tail}`]
}

function withoutClitics(word: string): string {
  return word.replace(/([aei]r|ndo)(?:me|te|se|nos)?(?:me|te|se|nos|l[aeo]s?)$/, '$1')
}
