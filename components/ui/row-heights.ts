/** What a row takes in a list: its key, and its height in pixels before anybody has measured it. */
export interface RowSize {
  key: number
  estimate: number
}

/** Heights of rows known from the page, by key; they outlive any one order of the rows, not a new width. */
export type MeasuredHeights = Map<number, number>

/**
 * Where the rows of a list stand: heights as measured, else as estimated, added up. Offsets are
 * pixels from the top of the list. Looking up is logarithmic; a new height costs one pass over the
 * rows below it, when somebody next asks.
 */
export class RowHeights {
  readonly #rows: readonly RowSize[]
  readonly #measured: MeasuredHeights
  readonly #ranks: Map<number, number>
  readonly #tops: Float64Array
  /** Tops up to this index are true. */
  #soundTo = 0

  constructor(rows: readonly RowSize[], measured: MeasuredHeights) {
    this.#rows = rows
    this.#measured = measured
    this.#ranks = new Map(rows.map(({ key }, index) => [key, index]))
    this.#tops = new Float64Array(rows.length + 1)
  }

  get count(): number {
    return this.#rows.length
  }

  /** Index of the row with a key; -1 when it is not in the list. */
  indexOf(key: number): number {
    return this.#ranks.get(key) ?? -1
  }

  /** Top of a row; of the row after the last, the height of the whole list. */
  topOf(index: number): number {
    this.#addUp()
    return this.#tops[Math.max(0, Math.min(index, this.count))] ?? 0
  }

  /** The row that covers an offset; the first above the list, the last below it. */
  indexAt(offset: number): number {
    this.#addUp()
    let low = 0
    let high = this.count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#tops[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Takes the true height of a row in. */
  measure(key: number, height: number): void {
    if (this.#measured.get(key) === height) return
    this.#measured.set(key, height)
    const index = this.indexOf(key)
    if (index >= 0) this.#soundTo = Math.min(this.#soundTo, index)
  }

  #addUp(): void {
    for (let index = this.#soundTo; index < this.count; index++) {
      const row = this.#rows[index]
      const height = row ? (this.#measured.get(row.key) ?? row.estimate) : 0
      this.#tops[index + 1] = (this.#tops[index] ?? 0) + height
    }
    this.#soundTo = this.count
  }
}
