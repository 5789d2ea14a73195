/** One word in both languages. */
export interface NewsWord {
  es: string
  en: string
}

/** Even numbers from 0 to 1 that repeat with their seed (mulberry32). */
export type Dice = () => number

export function diceOf(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Words by rank: those of grammar first, in about the order in which news uses them, then made-up ones. */
export function wordOf(rank: number): NewsWord {
  return GRAMMAR[rank] ?? contentWord(rank)
}

/** A family name, a place or a firm; the lower the rank the oftener it is in the news. */
export function nameOf(rank: number): NewsWord {
  const name = capital(stemOf(rank + 7_000_000, 2 + (rank % 2)))
  return { es: name, en: name }
}

/**
 * Draws ranks as words of a text are spread (Zipf's law with Mandelbrot's shift): the commonest are
 * half of it, and most words are met once.
 */
export class RankDraw {
  readonly #upTo: Float64Array

  constructor(count: number, shift = 2.7, exponent = 1.05) {
    this.#upTo = new Float64Array(count)
    let sum = 0
    for (let rank = 0; rank < count; rank++) {
      sum += (rank + shift) ** -exponent
      this.#upTo[rank] = sum
    }
  }

  draw(dice: Dice): number {
    const wanted = dice() * (this.#upTo.at(-1) ?? 0)
    let low = 0
    let high = this.#upTo.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#upTo[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

function contentWord(rank: number): NewsWord {
  const stem = stemOf(rank, rank < 2_000 ? 1 : 2)
  const [es = '', en = ''] = ENDINGS[rank % ENDINGS.length] ?? []
  return { es: stem + es, en: stem + en }
}

/** A different one for each number below 40 million: its digits, written in syllables. */
function stemOf(number: number, least: number): string {
  const syllables: string[] = []
  for (let rest = number; rest > 0 || syllables.length < least; ) {
    syllables.push(SYLLABLES[rest % SYLLABLES.length] ?? '')
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return syllables.join('')
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const SYLLABLES = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'tr']
  .flatMap((start) => ['a', 'e', 'i', 'o', 'u'].map((vowel) => start + vowel))
  .concat(['cial', 'der', 'men', 'par', 'tor', 'zón'])

const ENDINGS = [
  ...[
    ['r', 'te'],
    ['ción', 'tion'],
    ['do', 'ted'],
    ['nte', 'nt'],
  ],
  ...[
    ['s', 's'],
    ['dad', 'ty'],
    ['ron', 'red'],
    ['mente', 'ly'],
  ],
  ...[
    ['ría', 'ry'],
    ['l', 'l'],
    ['dos', 'ds'],
  ],
] as const

/** In turn Spanish and English. */
const GRAMMAR: readonly NewsWord[] =
  `de of la the que that el the en in y and a to los the se itself del of un a las the
por by con with no not una a su its para for es is al to lo it como as más more o or pero but sus its le him ha has me me
si if sin without sobre over este this ya already entre between cuando when todo all esta this ser be son are dos two
también also fue was había was era was muy very años years hasta until desde since está is mi my porque because qué what
sólo only han have yo I hay is vez time puede can todos all así so nos us ni nor parte part tiene has él he uno one donde where
bien well tiempo time mismo same ese that ahora now cada each e and vida life otro other después after te you otros others
aunque although esa that eso that hace ago otra other gobierno government tan so durante during siempre always día day tanto so
ella she tres three sí yes dijo said sido been gran great país country según according menos less mundo world año year antes before
estado state contra against sino but forma form caso case nada nothing hacer do general general estaba was poco little
estos these presidente president mayor greater ante before unos some les them algo something`
    .split(/\s+/)
    .flatMap((es, at, all) => (at % 2 === 0 ? [{ es, en: all[at + 1] ?? es }] : []))
