const leastShared = 3
const leastLength = 4
/** What two equal stems of three letters are worth: línea / line, but also casa / case. */
const shortStem = 0.7
/** Letters of a stem that are compared; a bound on the work. */
const longest = 20

/** Endings that answer each other, under one sign: acusación / accusation, libertad / liberty. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:ciones|cion|tions|tion)$/, '1'],
  [/(?:siones|sion|sions)$/, '2'],
  [/(?:idades|idad|edad|tades|tad|ities|ity|ty)$/, '3'],
  [/(?:mente|ally|ly)$/, '4'],
  [/(?:encias?|ancias?|ences?|ances?|ency|ancy|encies)$/, '5'],
  [/(?:amientos?|imientos?|mentos?|ments?)$/, '6'],
  [/(?:ismos?|isms?)$/, '7'],
  [/(?:istas?|ists?|istic|istico)$/, '8'],
  [/(?:icos?|icas?|ical|ics|ic)$/, '9'],
  [/(?:osos?|osas?|ous)$/, 'A'],
  [/(?:ivos?|ivas?|ives?)$/, 'B'],
  [/(?:ables?|ibles?)$/, 'C'],
  [/(?:antes?|entes?|ants?|ents?)$/, 'D'],
  [/(?:arios?|arias?|ary|aries|orios?|orias?|ory|ories)$/, 'E'],
  [/(?:izar|izado|izada|izados|izadas|izo|izaron|izando|iz[ae]n?|i[sz]e[ds]?|i[sz]ing)$/, 'F'],
  [/(?:ficar|fico|ficado|ficada|fican?|fy|fied|fies|fying)$/, 'G'],
  [/(?:logias?|logy|logies)$/, 'H'],
  [/(?:grafias?|graphy|graphs?)$/, 'I'],
]
const inflections =
  /(?:ando|iendo|ados?|adas?|idos?|idas?|aron|ieron|ar|er|ir|es|os|as|an|en|ing|ated?|ates|ed|s|[aeoy])$/

/** A spelling of a folded word made to be compared: stem, and the sign of its ending if it has one. */
export interface CognateKey {
  stem: string
  ending: string
}

/** The key of a folded word (lower case, no accents). */
export function cognateKey(word: string): CognateKey {
  const spelt = word.slice(0, longest)
  const found = endings.find(([pattern]) => pattern.test(spelt))
  const stem = found ? spelt.replace(found[0], '') : spelt.replace(inflections, '')
  return { stem: respell(stem.length < 2 ? spelt : stem), ending: found?.[1] ?? '' }
}

/** What both languages write differently: estructura / structure, filosofía / philosophy. */
function respell(stem: string): string {
  return stem
    .replace(/^es(?=[cptqmnl])/, 's')
    .replace(/^in(?=m)/, 'im')
    .replace(/^h/, '')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/qu|ck|c(?![eihy])/g, 'k')
    .replace(/y/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1')
}

/**
 * How much two words look like one another, 0 to 1: the shared beginning, or all letters in order when
 * they share at least their first. An equal ending makes up for a short stem.
 */
export function cognateSimilarity(a: CognateKey, b: CognateKey): number {
  if (a.stem[0] !== b.stem[0]) return 0
  if (a.stem === b.stem && a.stem.length === leastShared) return shortStem
  const bonus = a.ending !== '' && a.ending === b.ending ? 2 : 0
  const total = a.stem.length + b.stem.length + 2 * bonus
  if (Math.min(a.stem.length, b.stem.length) + bonus < leastLength) return 0
  const prefix = sharedPrefix(a.stem, b.stem)
  if (prefix + bonus < leastShared) return 0
  const byPrefix = (2 * (prefix + bonus)) / total
  if (byPrefix >= 0.8) return byPrefix
  return Math.max(byPrefix, 0.9 * ((2 * (sharedLetters(a.stem, b.stem) + bonus)) / total))
}

function sharedPrefix(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}

/** Length of the longest common subsequence of two short strings. */
function sharedLetters(a: string, b: string): number {
  let row = new Uint8Array(b.length + 1)
  for (const letter of a) {
    const next = new Uint8Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      next[j + 1] = letter === b[j] ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
    }
    row = next
  }
  return row[b.length] ?? 0
}
