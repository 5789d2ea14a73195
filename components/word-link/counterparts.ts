import type { Span, WordLink } from '@/language'

/** Words in another lane that answer a passage. */
export interface Counterpart {
  span: Span
  /** Likely enough to be shown plainly. */
  isSure: boolean
}

/** Confidence from which a link is shown plainly: right in some 97 of 100. */
const SURE = 0.7

/** The words on the other side of `links` that answer `passage`, each once, in their order. */
export function counterpartsOf(
  links: readonly WordLink[],
  from: 'source' | 'target',
  passage: readonly Span[],
): Counterpart[] {
  const to = from === 'source' ? 'target' : 'source'
  const best = new Map<number, Counterpart & { confidence: number }>()
  for (const link of links) {
    if (!passage.some((span) => overlaps(link[from], span))) continue
    const { confidence } = link
    const span = link[to]
    if ((best.get(span[0])?.confidence ?? -1) >= confidence) continue
    best.set(span[0], { span, confidence, isSure: confidence >= SURE })
  }
  return [...best.values()]
    .sort((one, other) => one.span[0] - other.span[0])
    .map(({ span, isSure }) => ({ span, isSure }))
}

/** The word at an offset, as a span; null between words. */
export function wordAt(text: string, offset: number): Span | null {
  const before = /[\p{L}\p{M}\p{N}’']*$/u.exec(text.slice(0, offset))?.[0] ?? ''
  const after = /^[\p{L}\p{M}\p{N}’']*/u.exec(text.slice(offset))?.[0] ?? ''
  const span: Span = [offset - before.length, offset + after.length]
  return span[0] < span[1] ? span : null
}

function overlaps(one: Span, other: Span): boolean {
  return one[0] < other[1] && one[1] > other[0]
}
