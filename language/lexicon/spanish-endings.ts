/** Endings of regular verbs and of stems that change, folded; longest first within the lookup. */
const ENDINGS = `
o as a amos ais an e aste asteis aron aba abas abamos abais aban are aras ara aremos areis aran aria arias ariamos ariais arian
es emos eis en aramos arais ase ases asemos asen ando ado ada ados adas ar
imos is i iste io isteis ieron ia ias iamos iais ian ere eras era eremos ereis eran ire iras ira iremos ireis iran
eria erias eriamos eriais erian iria irias iriamos iriais irian iera ieras ieramos ierais ieran iese ieses iesemos iesen
iendo ido ida idos idas er ir yo yeron yendo yera yeran yese yesen eron ron
`
const BY_LENGTH: ReadonlySet<string> = new Set(ENDINGS.trim().split(/\s+/))
const LONGEST = 9
const CLITICS =
  /(?<=(?:[aei]r|ndo|[aei]))(?:me|te|se|nos|os)?(?:lo|la|le|los|las|les|me|te|se|nos)$/

/** Every stem a folded word may have as a verb form, clitics taken off: "presentarse" → "present". */
export function verbStems(word: string): string[] {
  const bare = word.replace(CLITICS, '')
  return bare === word ? stemsOf(word) : [...stemsOf(bare), ...stemsOf(word)]
}

function stemsOf(word: string): string[] {
  const stems: string[] = []
  for (let length = Math.min(LONGEST, word.length - 1); length > 0; length--) {
    if (BY_LENGTH.has(word.slice(-length))) stems.push(word.slice(0, -length))
  }
  return stems
}

/** Stems an infinitive takes by rule: piens-, muev-, pid-, expliqu-, llegu-, alcanc-, sig-, produzc-. */
export function changedStems(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2)
  const vowel = /[eo](?=(?:[^aeiou]|(?<=[gq])u)*$)/.exec(stem)
  const stems = [stem]
  if (vowel) {
    const [start, end] = [stem.slice(0, vowel.index), stem.slice(vowel.index + 1)]
    const [broken, closed] = vowel[0] === 'e' ? ['ie', 'i'] : ['ue', 'u']
    stems.push(start + broken + end)
    if (infinitive.endsWith('ir')) stems.push(start + closed + end)
  }
  return stems.flatMap((one) => [one, ...respelt(one, infinitive)])
}

const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/c$/, 'qu'],
  [/c$/, 'z'],
  [/c$/, 'zc'],
  [/gu$/, 'g'],
  [/g$/, 'gu'],
  [/g$/, 'j'],
  [/z$/, 'c'],
  [/u$/, 'uy'],
]

function respelt(stem: string, infinitive: string): string[] {
  const found = RESPELT.filter(([ending]) => ending.test(stem)).map(([ending, other]) =>
    stem.replace(ending, other),
  )
  return infinitive.endsWith('uir') ? [...found, `${stem}y`] : found
}
