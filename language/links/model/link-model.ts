/**
 * What a memory has taught, as plain data: survives `structuredClone`, so that a worker can train it
 * and post it. `packLinkModel` makes it one buffer to store.
 */
export interface LinkModel {
  /** Grows when the layout changes; a model of another version is not used. */
  version: 1
  /** Stems of Spanish words (first five letters, folded), one a line. */
  source: string
  /** Stems of English words, one a line. */
  target: string
  /** How often the memory has each stem, up to 65,535. */
  sourceCounts: Uint16Array
  targetCounts: Uint16Array
  /** Pairs of Spanish stem s are those from `rows[s]` to `rows[s + 1]`. */
  rows: Uint32Array
  /** English stem of each pair. */
  columns: Uint32Array
  /** 255 · √ of the probability of the English stem given the Spanish one. */
  there: Uint8Array
  /** The same of the Spanish stem given the English one. */
  back: Uint8Array
}

const parts = ['sourceCounts', 'targetCounts', 'rows', 'columns', 'there', 'back'] as const
const types = {
  sourceCounts: Uint16Array,
  targetCounts: Uint16Array,
  rows: Uint32Array,
  columns: Uint32Array,
  there: Uint8Array,
  back: Uint8Array,
} as const

interface Head {
  version: 1
  source: string
  target: string
  lengths: number[]
}

/** A model as one buffer: length of the head, head (JSON, UTF-8), then the numbers, aligned by four bytes. */
export function packLinkModel(model: LinkModel): ArrayBuffer {
  const { version, source, target } = model
  const head: Head = { version, source, target, lengths: parts.map((part) => model[part].length) }
  const text = new TextEncoder().encode(JSON.stringify(head))
  const arrays = parts.map((part) => bytesOf(model[part]))
  const size =
    4 + aligned(text.length) + arrays.reduce((sum, { length }) => sum + aligned(length), 0)
  const buffer = new ArrayBuffer(size)
  new DataView(buffer).setUint32(0, text.length, true)
  let at = 4
  for (const bytes of [text, ...arrays]) {
    new Uint8Array(buffer).set(bytes, at)
    at += aligned(bytes.length)
  }
  return buffer
}

/** The model in such a buffer; null when it holds none, or one of another version. */
export function unpackLinkModel(buffer: ArrayBuffer): LinkModel | null {
  try {
    const length = new DataView(buffer).getUint32(0, true)
    const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length))) as Head
    if (head.version !== 1) return null
    let at = 4 + aligned(length)
    const take = <T>(
      part: number,
      type: { new (buffer: ArrayBuffer, at: number, count: number): T; BYTES_PER_ELEMENT: number },
    ): T => {
      const count = head.lengths[part] ?? 0
      const array = new type(buffer, at, count)
      at += aligned(count * type.BYTES_PER_ELEMENT)
      return array
    }
    return {
      version: 1,
      source: head.source,
      target: head.target,
      sourceCounts: take(0, types.sourceCounts),
      targetCounts: take(1, types.targetCounts),
      rows: take(2, types.rows),
      columns: take(3, types.columns),
      there: take(4, types.there),
      back: take(5, types.back),
    }
  } catch {
    return null
  }
}
function bytesOf(values: Uint8Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}

function aligned(length: number): number {
  return (length + 3) & ~3
}
