/** Numbers pairs of small numbers in the order they first come: a hash table in flat memory. */
export class PairTable {
  /** Pairs numbered so far. */
  size = 0
  firsts = new Int32Array(1024)
  seconds = new Int32Array(1024)
  /** Number of a pair + 1, 0 = free; open addressing, at most half full. */
  private slots = new Int32Array(2048)

  /** The number of a pair; a new one gets the next. */
  numberOf(first: number, second: number): number {
    let slot = this.slotOf(first, second)
    const known = this.slots[slot] ?? 0
    if (known > 0) return known - 1
    if (this.size === this.firsts.length) {
      this.grow()
      slot = this.slotOf(first, second)
    }
    this.firsts[this.size] = first
    this.seconds[this.size] = second
    this.slots[slot] = this.size + 1
    return this.size++
  }

  private slotOf(first: number, second: number): number {
    const mask = this.slots.length - 1
    let slot = hash(first, second) & mask
    for (;;) {
      const number = (this.slots[slot] ?? 0) - 1
      if (number < 0 || (this.firsts[number] === first && this.seconds[number] === second)) {
        return slot
      }
      slot = (slot + 1) & mask
    }
  }

  private grow(): void {
    this.firsts = doubled(this.firsts)
    this.seconds = doubled(this.seconds)
    this.slots = new Int32Array(this.slots.length * 2)
    for (let number = 0; number < this.size; number++) {
      const slot = this.slotOf(this.firsts[number] ?? 0, this.seconds[number] ?? 0)
      this.slots[slot] = number + 1
    }
  }
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2)
  larger.set(values)
  return larger
}
