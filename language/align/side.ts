import { edgesOf } from './edges'
import { numberWords } from './vocabulary'

/**
 * One language of a text, prepared for comparison. Words are numbered; a place is an index into
 * `words`, the lists of different words of all segments one after the other. Flat arrays, because a
 * hundred thousand segments of objects would cost a gigabyte.
 */
export interface Side {
  count: number
  /** Trimmed length of each segment, UTF-16 code units. */
  lengths: Float64Array
  /** Class of the first letter and of the last mark of each segment. */
  begins: Uint8Array
  ends: Uint8Array
  /** Block each segment lies in. */
  blocks: Int32Array
  blockCount: number
  /** Place where the words of each segment begin; one entry more than segments. */
  starts: Int32Array
  words: Int32Array
  /** Segment of each place. */
  segmentOf: Int32Array
  /** Places of each word, in rising order, from `postingStarts[word]` to the next entry. */
  postings: Int32Array
  postingStarts: Int32Array
  vocabulary: string[]
  /** In how many segments each word occurs. */
  frequencies: Int32Array
}

/**
 * Prepares blocks of segments. Words of the `drafts`, one a segment, are compared beside its own:
 * what a translator left as it was is found as well as what the engine translated.
 */
export function prepareSide(
  blocks: readonly (readonly string[])[],
  drafts?: readonly string[],
): Side {
  const segments = blocks.flat()
  const edges = segments.map(edgesOf)
  const { words, starts, vocabulary } = numberWords(
    segments.map((segment, index) => `${segment} ${drafts?.[index] ?? ''}`),
  )
  return {
    count: segments.length,
    lengths: Float64Array.from(segments, (segment) => segment.trim().length),
    begins: Uint8Array.from(edges, ({ begin }) => begin),
    ends: Uint8Array.from(edges, ({ end }) => end),
    blocks: Int32Array.from(blocks.flatMap((block, index) => block.map(() => index))),
    blockCount: blocks.length,
    starts,
    words,
    vocabulary,
    ...postingsOf(words, starts, vocabulary.length),
  }
}

function postingsOf(words: Int32Array, starts: Int32Array, size: number) {
  const frequencies = new Int32Array(size)
  for (const word of words) frequencies[word] = (frequencies[word] ?? 0) + 1
  const postingStarts = new Int32Array(size + 1)
  for (let word = 0; word < size; word++) {
    postingStarts[word + 1] = (postingStarts[word] ?? 0) + (frequencies[word] ?? 0)
  }
  const next = postingStarts.slice()
  const postings = new Int32Array(words.length)
  const segmentOf = new Int32Array(words.length)
  for (let segment = 0; segment + 1 < starts.length; segment++) {
    for (let place = starts[segment] ?? 0; place < (starts[segment + 1] ?? 0); place++) {
      const word = words[place] ?? 0
      const at = next[word] ?? 0
      postings[at] = place
      next[word] = at + 1
      segmentOf[place] = segment
    }
  }
  return { frequencies, postingStarts, postings, segmentOf }
}
