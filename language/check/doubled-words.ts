import { finding, type PairCheck } from '@/language/check/pair-check'
import type { Word } from '@/language/check/words'
import type { Finding } from '@/language/types'

/** Longer stretches said twice in a row are no slip of the keyboard. */
const LONGEST = 6

/**
 * The same word or phrase twice in a row, with nothing but space between ("the the", "of the house
 * of the house"), unless the Spanish repeats too or English may ("had had").
 */
export const doubledWord: PairCheck = {
  id: 'doubled-word',
  severity: 'warning',
  mqm: 'linguistic-conventions/grammar',
  run({ source, sourceWords, target, targetWords }) {
    if (repeats(source, sourceWords).length > 0) return []
    return repeats(target, targetWords)
      .filter(([first]) => !mayDouble(first))
      .map(repeated)
  },
}

type Repeat = readonly [first: Word[], second: Word[]]

function repeated([first, second]: Repeat): Finding {
  const text = second.map((word) => word.text).join(' ')
  return finding(doubledWord, {
    target: [first[0]?.start ?? 0, second.at(-1)?.end ?? 0],
    reason: { id: 'doubled-word', english: text },
    replacement: first.map((word) => word.text).join(' '),
  })
}

/** Stretches of one to six words followed by themselves, the shortest first, none within another. */
function repeats(text: string, words: readonly Word[]): Repeat[] {
  const found: Repeat[] = []
  let at = 1
  while (at < words.length) {
    const size = repeatAt(text, words, at)
    if (size > 0) found.push([words.slice(at - size, at), words.slice(at, at + size)])
    at += Math.max(1, size)
  }
  return found
}

/** Length of the stretch that begins here and stood just before; 0 when there is none. */
function repeatAt(text: string, words: readonly Word[], at: number): number {
  for (let size = 1; size <= Math.min(LONGEST, at); size++) {
    if (isRepeated(words, at, size) && isUnbroken(text, words.slice(at - size, at + size))) {
      return size
    }
  }
  return 0
}

function isRepeated(words: readonly Word[], at: number, size: number): boolean {
  for (let step = 0; step < size; step++) {
    const word = words[at + step]
    if (!word || word.lower !== words[at - size + step]?.lower) return false
  }
  return true
}

function isUnbroken(text: string, words: readonly Word[]): boolean {
  return words.every((word, at) => {
    const previous = words[at - 1]
    return !previous || /^\s+$/.test(text.slice(previous.end, word.start))
  })
}

const MAY_DOUBLE = /^(?:had|that|is|very|so|no|bye|ha|her|you|\d{1,3}|\p{L})$/u

function mayDouble(words: readonly Word[]): boolean {
  return words.length === 1 && MAY_DOUBLE.test(words[0]?.lower ?? '')
}
