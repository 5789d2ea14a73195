/** How a segment begins and ends, as far as Spanish and English share it. */
export interface Edges {
  begin: number
  end: number
}

const lookAt = 8
const closers = /["'”’»)\]*_\s]/
const openers = /["'“‘«([¿¡*_\s—-]/
const enders = '.?!:;,…'

/**
 * Class of the first letter (other, lower case, capital) and of the last mark (none, or which one),
 * quotation marks and brackets aside. Only a few characters are looked at.
 */
export function edgesOf(text: string): Edges {
  return { begin: beginOf(text), end: endOf(text) }
}

function beginOf(text: string): number {
  for (let at = 0; at < Math.min(lookAt, text.length); at++) {
    const character = text.charAt(at)
    if (openers.test(character)) continue
    if (character.toLowerCase() !== character) return 2
    return character.toUpperCase() === character ? 0 : 1
  }
  return 0
}

function endOf(text: string): number {
  for (let at = text.length - 1; at >= Math.max(0, text.length - lookAt); at--) {
    const character = text.charAt(at)
    if (closers.test(character)) continue
    return enders.indexOf(character === '…' ? '.' : character) + 1
  }
  return 0
}
