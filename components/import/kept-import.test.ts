import { describe, expect, it } from 'vitest'
import { forgetKept, keepPart, NO_FIELDS, readKept } from './kept-import'

function memoryStore(limit = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => {
      kept.delete(key)
    },
  }
}

const EMPTY = { source: '', draft: '', fields: NO_FIELDS, shape: null }

describe('what I pasted', () => {
  it('is still there after a reload', () => {
    const store = memoryStore()
    keepPart(store, 'ana', { part: 'source', value: 'El régimen rechazó.\n' })
    keepPart(store, 'ana', { part: 'fields', value: { ...NO_FIELDS, engine: 'DeepL' } })
    expect(readKept(store, 'ana')).toEqual({
      ...EMPTY,
      source: 'El régimen rechazó.\n',
      fields: { ...NO_FIELDS, engine: 'DeepL' },
    })
  })

  it('is not shown to the next person in the same tab', () => {
    const store = memoryStore()
    keepPart(store, 'ana', { part: 'source', value: 'secreto' })
    expect(readKept(store, 'bruno')).toEqual(EMPTY)
  })

  it('is gone once it was imported', () => {
    const store = memoryStore()
    keepPart(store, 'ana', { part: 'source', value: 'uno' })
    keepPart(store, 'ana', { part: 'draft', value: 'one' })
    forgetKept(store, 'ana')
    expect(store.kept.size).toBe(0)
  })

  it('is never answered by an older text when the browser’s store is full', () => {
    const store = memoryStore(10)
    expect(keepPart(store, 'ana', { part: 'source', value: 'viejo' })).toBe(true)
    expect(keepPart(store, 'ana', { part: 'source', value: 'demasiado largo' })).toBe(false)
    expect(readKept(store, 'ana').source).toBe('')
  })

  it('does not break the page when it was kept by another release or damaged', () => {
    const store = memoryStore()
    for (const damaged of ['{', '{"preview":{}}', '7', '[]', 'null']) {
      store.setItem('cotejo-import:ana:shape', damaged)
      expect(readKept(store, 'ana')).toEqual(EMPTY)
    }
  })
})
