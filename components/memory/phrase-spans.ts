import { finder, type Span } from '@/language'

/** Where a text holds what was looked up; the words one by one where they do not stand together. */
export function phraseSpans(text: string, asked: string): Span[] {
  const isOpen = asked.endsWith('*')
  const words = asked.replace(/\s*\*+$/, '').trim()
  if (words === '') return []
  const whole = spansOf(text, words, isOpen)
  if (whole.length > 0) return whole
  return words
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .flatMap((word) => spansOf(text, word, isOpen))
    .sort(([one], [other]) => one - other)
}

function spansOf(text: string, words: string, isOpen: boolean): Span[] {
  const find = finder({
    text: words,
    replacement: '',
    isPattern: false,
    matchCase: false,
    foldAccents: true,
    wholeWords: !isOpen,
  })
  const spans = find?.(text).map(({ span }) => span) ?? []
  return isOpen ? spans.filter(([start]) => !/[\p{L}\p{N}]$/u.test(text.slice(0, start))) : spans
}
