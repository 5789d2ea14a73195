import { findWords, fold } from './words'

/** The words of a text, numbered in the order in which they appear. */
export interface NumberedWords {
  /** The different words of each segment, one segment after the other. */
  words: Int32Array
  /** Where the words of each segment begin; one entry more than segments. */
  starts: Int32Array
  /** Folded words by number. */
  vocabulary: string[]
}

/** Words looked at in one segment; more change no decision, only the cost. */
const maximumWords = 160
const ignored = -1

/** Folds and numbers the words of segments; a word said twice in a segment counts once. */
export function numberWords(segments: readonly string[]): NumberedWords {
  const numbering = new Numbering()
  const starts = new Int32Array(segments.length + 1)
  let words = new Int32Array(16 * segments.length + maximumWords)
  let end = 0
  segments.forEach((segment, index) => {
    if (end + maximumWords > words.length) words = doubled(words)
    for (const word of findWords(segment, maximumWords)) {
      const number = numbering.numberOf(word)
      if (number !== ignored && numbering.isNewIn(index, number)) words[end++] = number
    }
    starts[index + 1] = end
  })
  return { words: words.slice(0, end), starts, vocabulary: numbering.vocabulary }
}

class Numbering {
  readonly vocabulary: string[] = []
  /** Numbers of words as they stand: folding is slow, and most words of a text are repetitions. */
  private readonly written = new Map<string, number>()
  private readonly folded = new Map<string, number>()
  /** Segment in which each word was met last. */
  private readonly metIn: number[] = []

  numberOf(word: string): number {
    const known = this.written.get(word)
    if (known !== undefined) return known
    const key = fold(word)
    let number = key === '' ? ignored : this.folded.get(key)
    if (number === undefined) {
      number = this.vocabulary.length
      this.vocabulary.push(key)
      this.metIn.push(-1)
      this.folded.set(key, number)
    }
    this.written.set(word, number)
    return number
  }

  isNewIn(segment: number, number: number): boolean {
    if (this.metIn[number] === segment) return false
    this.metIn[number] = segment
    return true
  }
}

function doubled(words: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * words.length)
  larger.set(words)
  return larger
}
