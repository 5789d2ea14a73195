import type { Span } from '@/language/types'

/** A pair of sentences and which of their words a person linked. */
export interface GoldPair {
  source: string
  target: string
  links: { source: Span; target: Span }[]
}

/** Reads sentences in the notation of gold-sentences.ts; throws on a word that is not there. */
export function readGold(text: string): GoldPair[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const [source = '', target = '', links = ''] = paragraph.split('\n')
      return { source, target, links: links.split(' ').flatMap((link) => spansOf(link)) }

      function spansOf(link: string) {
        const [ours = '', theirs = ''] = link.split('=')
        const others = theirs.split('+').map((word) => place(target, word))
        return ours.split('+').flatMap((word) => {
          const span = place(source, word)
          return others.map((other) => ({ source: span, target: other }))
        })
      }
    })
}

/** Where the n-th such word stands, letters and digits around it making it another word. */
function place(text: string, label: string): Span {
  const [word = '', nth = '1'] = label.split('#')
  let left = Number(nth)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    if (/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(word)) continue
    if (/^[\p{L}\p{N}]/u.test(text.slice(end)) && /[\p{L}\p{N}]$/u.test(word)) continue
    if (--left === 0) return [at, end]
  }
  throw new Error(`"${label}" is not in "${text}"`)
}
