import { isBullet } from './characters'

/** What numbers an item of a list: `2)` is `{ style: ')', order: 2 }`. */
export interface ListMarker {
  style: string
  order: number
  /** Length of the marker with the white space after it. */
  length: number
}

const pattern = /([•⁃▪●◦‣■]?\s{0,2}\(?)(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})(\.\)|\.|\))\s{1,4}/y
const bullet = /[•⁃▪●◦‣■*–-]\s{1,4}/y

/** The list marker at `at`, or null. `A. García` is a name: letters with a stop must be small. */
export function readListMarker(text: string, at: number): ListMarker | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return readBullet(text, at)
  const [whole, prefix = '', count = '', sign = ''] = match
  if (sign === '.' && /^[A-Z]/.test(count) && prefix === '') return null
  return { style: prefix.trim() + sign, order: orderOf(count), length: whole.length }
}

/** Whether `next` continues the list that `current` belongs to. */
export function followsInList(current: ListMarker, next: ListMarker): boolean {
  return current.style === next.style && next.order === current.order + 1
}

function readBullet(text: string, at: number): ListMarker | null {
  bullet.lastIndex = at
  const match = bullet.exec(text)
  if (!match) return null
  const sign = text.charAt(at)
  // A typographic bullet always counts on: its next item has "the next" order by definition.
  return {
    style: sign,
    order: isBullet(sign) ? Number.POSITIVE_INFINITY : 0,
    length: match[0].length,
  }
}

function orderOf(count: string): number {
  return /^\d/.test(count) ? Number(count) : count.toLowerCase().charCodeAt(0)
}
