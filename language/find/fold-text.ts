interface Folding {
  matchCase: boolean
  foldAccents: boolean
}

/** A text as it is compared, and how to get back to the text as it is. */
export interface FoldedText {
  text: string
  /** Offset in the text as it is where the folded character at `at` begins. */
  startOf: (at: number) => number
  /** Offset in the text as it is behind the folded characters before `at`, marks included. */
  endOf: (at: number) => number
}

/**
 * Without case and, where asked, without accents, character by character, so that each place can be
 * found again. Curly and straight quotes count as one, and so do all spaces: who looks for don't means
 * don’t too. Offsets are UTF-16 code units. Any string is accepted.
 */
export function foldText(text: string, { matchCase, foldAccents }: Folding): FoldedText {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const bare = foldAccents ? withoutMarks(character) : character
    const plain = ALIKE[bare] ?? bare
    const shown = matchCase ? plain : plain.toLowerCase()
    for (let unit = 0; unit < shown.length; unit++) places.push(at)
    folded += shown
    at += character.length
  }
  places.push(text.length)
  return {
    text: folded,
    startOf: (index) => places[index] ?? text.length,
    endOf: (index) => endBehind(text, places, index),
  }
}

/** Behind the last whole character taken: half a ligature or a base without its marks is none. */
function endBehind(text: string, places: readonly number[], index: number): number {
  const last = places[index - 1]
  if (last === undefined) return 0
  const next = places.slice(index).find((place) => place > last)
  return next ?? text.length
}

function withoutMarks(character: string): string {
  return character.normalize('NFD').replace(/\p{M}/gu, '')
}

const ALIKE: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
}
