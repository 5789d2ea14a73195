import { finding, type PairCheck } from '@/language/check/pair-check'
import { namedIn, swapIn } from '@/language/check/swapped-name'

/** A king, a pope, a congress with another number: Luis XIV, "Louis XVI". Centuries are the numbers' matter. */
export const romanNumerals: PairCheck = {
  id: 'roman-numerals',
  severity: 'blocking',
  mqm: 'accuracy/mistranslation',
  run({ source, target }) {
    const swap = swapIn(romansIn(source), romansIn(target))
    if (!swap) return []
    const [gone, come] = swap
    return [
      finding(romanNumerals, {
        source: gone.span,
        target: come.span,
        reason: { id: 'roman-numerals', spanish: gone.name, english: come.name },
        replacement: gone.name,
      }),
    ]
  },
}

const ROMAN =
  /(?<=\p{Lu}\p{Ll}+\s)(?!I\b)(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})(?![\p{L}\p{N}'’.-])/gu

function romansIn(text: string) {
  return namedIn(text, [[ROMAN, '']]).map(({ span }) => ({ span, name: text.slice(...span) }))
}
