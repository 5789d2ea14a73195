import { foldedWords } from './words'

/** One language of a text, prepared for comparison. Words are numbered; lists are parallel. */
export interface Side {
  /** Trimmed length of each segment, UTF-16 code units. */
  lengths: number[]
  /** Block each segment lies in. */
  blocks: number[]
  blockCount: number
  /** The different words of each segment, by number. */
  words: Int32Array[]
  /** Weight of each of those words: the rarer in this text, the heavier. */
  weights: Float32Array[]
  /** Sum of the weights of each segment. */
  masses: number[]
  /** Where each word occurs: segment and place in its list, alternately, in rising order. */
  postings: number[][]
  vocabulary: string[]
  /** In how many segments each word occurs. */
  frequencies: number[]
}

/** Prepares blocks of segments; `texts` replaces what is compared word by word (lengths stay). */
export function prepareSide(
  blocks: readonly (readonly string[])[],
  texts?: readonly string[],
): Side {
  const segments = blocks.flat()
  const numbers = new Map<string, number>()
  const frequencies: number[] = []
  const postings: number[][] = []
  const words = segments.map((segment, index) => {
    const other = texts?.[index]
    const list = foldedWords(other === undefined || other === '' ? segment : other)
    return Int32Array.from(list, (word, place) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      frequencies[number] = (frequencies[number] ?? 0) + 1
      const places = postings[number] ?? []
      places.push(index, place)
      postings[number] = places
      return number
    })
  })
  const weights = words.map((list) =>
    Float32Array.from(list, (word) => Math.log(1 + segments.length / (frequencies[word] ?? 1))),
  )
  return {
    lengths: segments.map((segment) => segment.trim().length),
    blocks: blocks.flatMap((block, index) => block.map(() => index)),
    blockCount: blocks.length,
    words,
    weights,
    postings,
    masses: weights.map((list) => list.reduce((sum, weight) => sum + weight, 0)),
    vocabulary: [...numbers.keys()],
    frequencies,
  }
}
