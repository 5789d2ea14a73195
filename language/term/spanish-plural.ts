const VOWEL = /[aeiouáéíóúü]/
const ACCENTED = /[áéíóú]/
const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' }
const WITH_ACCENT: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }
const SHIFTED: Readonly<Record<string, string>> = {
  régimen: 'regímenes',
  espécimen: 'especímenes',
  carácter: 'caracteres',
}

/**
 * Plurals of a Spanish noun or adjective in the singular, accents as written: régimen → regímenes,
 * joven → jóvenes, voz → voces, iraní → iraníes and iranís. Words that stay as they are give none.
 * Rules: RAE, Ortografía and Nueva gramática, § 3.2. Takes lower case.
 */
export function spanishPlurals(word: string): string[] {
  const shifted = SHIFTED[word]
  if (shifted) return [shifted]
  const last = word.at(-1) ?? ''
  if (last === '' || /[^\p{Ll}]/u.test(word)) return []
  if (/[íú]/.test(last)) return [`${word}es`, `${word}s`]
  if (VOWEL.test(last)) return [`${word}s`]
  if (last === 'z') return [`${word.slice(0, -1)}ces`]
  if (last === 'x') return []
  if (last === 's') return isStressedAtEnd(word) ? [`${withoutLastAccent(word)}es`] : []
  if (last === 'n') return [`${plainBeforeN(word)}es`]
  if (/[lrdjy]/.test(last)) return [`${word}es`]
  return [`${word}s`, `${word}es`]
}

/** Singulars a plural may have: voces → voz, elecciones → elección, imágenes → imagen. */
export function spanishSingulars(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s')) return []
  const candidates = [word.slice(0, -1)]
  if (word.endsWith('ces')) candidates.push(`${word.slice(0, -3)}z`)
  if (word.endsWith('es')) {
    const base = word.slice(0, -2)
    candidates.push(base, withLastAccent(base), withoutLastAccent(base))
  }
  return candidates.filter((one) => spanishPlurals(one).includes(word))
}

/** "inglés", "mes", "país": an accent on the last vowel, or one syllable alone. */
function isStressedAtEnd(word: string): boolean {
  return ACCENTED.test(lastVowel(word)) || syllables(word) === 1
}

/** "-ión" loses its accent before "-es"; "joven" and "imagen" need one: jóvenes, imágenes. */
function plainBeforeN(word: string): string {
  if (ACCENTED.test(lastVowel(word))) return withoutLastAccent(word)
  if (ACCENTED.test(word) || syllables(word) < 2) return word
  const groups = [...word.matchAll(/[aeiouü]+/g)]
  const group = groups.at(-2)
  if (!group) return word
  const strong = /[aeo](?=[^aeo]*$)/.exec(group[0])?.index ?? group[0].length - 1
  const at = group.index + strong
  return word.slice(0, at) + (WITH_ACCENT[word[at] ?? ''] ?? word[at]) + word.slice(at + 1)
}

function lastVowel(word: string): string {
  return /[aeiouáéíóúü](?=[^aeiouáéíóúü]*$)/.exec(word)?.[0] ?? ''
}

function withoutLastAccent(word: string): string {
  const vowel = /[áéó](?=[^aeiouáéíóúü]*$)|(?<![aeo])[íú](?=[^aeiouáéíóúü]*$)/.exec(word)
  if (!vowel) return word
  return word.slice(0, vowel.index) + PLAIN[vowel[0]] + word.slice(vowel.index + 1)
}

function withLastAccent(word: string): string {
  const vowel = /[aeiou](?=[^aeiouáéíóúü]*$)/.exec(word)
  if (!vowel) return word
  return word.slice(0, vowel.index) + WITH_ACCENT[vowel[0]] + word.slice(vowel.index + 1)
}

/** Runs of vowels, a hiatus (a-e-o neighbours, í or ú) counted as two. */
function syllables(word: string): number {
  return [...word.matchAll(/[aeoáéó]|[íú]|[iuü]+(?![aeoáéó])(?<![aeoáéó][iuü]+)/g)].length
}
