import type { ImportPreview } from '@/domain/import'
import type { DraftImport, ImportFields } from './draft-import'

/** The preview as the server gave it, and what the person made of it. */
export interface ImportShape {
  preview: ImportPreview
  draft: DraftImport
}

/** An import under way, as it survives a reload of the tab. */
export interface KeptImport {
  source: string
  draft: string
  fields: ImportFields
  shape: ImportShape | null
}

export const NO_FIELDS: ImportFields = { engine: '', byline: '', outlet: '', sourceUrl: '' }

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What this person had under way in this tab; empty when nothing was kept or it cannot be read. */
export function readKept(store: Store, personId: string): KeptImport {
  const fields = parsed<Partial<ImportFields>>(store, keyOf(personId, 'fields'))
  const shape = parsed<ImportShape>(store, keyOf(personId, 'shape'))
  return {
    source: read(store, keyOf(personId, 'source')) ?? '',
    draft: read(store, keyOf(personId, 'draft')) ?? '',
    fields: { ...NO_FIELDS, ...fields },
    shape: isShape(shape) ? shape : null,
  }
}

/**
 * Keeps one part. False when the browser would not take it (its store holds about 5 million
 * characters, or is switched off); the older, different part is then removed rather than shown again.
 */
export function keepPart<Part extends keyof KeptImport>(
  store: Store,
  personId: string,
  { part, value }: { part: Part; value: KeptImport[Part] },
): boolean {
  const key = keyOf(personId, part)
  try {
    store.setItem(key, typeof value === 'string' ? value : JSON.stringify(value))
    return true
  } catch {
    remove(store, key)
    return false
  }
}

/** Forgets everything kept for this person: the import is done or given up. */
export function forgetKept(store: Store, personId: string): void {
  for (const part of PARTS) remove(store, keyOf(personId, part))
}

const PARTS = [
  'source',
  'draft',
  'fields',
  'shape',
] as const satisfies readonly (keyof KeptImport)[]

/** Per person: two people may use one tab after each other. */
function keyOf(personId: string, part: keyof KeptImport): string {
  return `cotejo-import:${personId}:${part}`
}

function parsed<Value>(store: Store, key: string): Value | null {
  try {
    return JSON.parse(read(store, key) ?? 'null') as Value | null
  } catch {
    return null
  }
}

/** Written by an older release, perhaps: taken only when the parts we walk through are there. */
function isShape(shape: ImportShape | null): shape is ImportShape {
  return (
    Array.isArray(shape?.preview?.source) &&
    Array.isArray(shape.preview.draft) &&
    Array.isArray(shape.preview.problems) &&
    Array.isArray(shape.draft?.rows) &&
    Array.isArray(shape.draft.leftOut)
  )
}

function read(store: Store, key: string): string | null {
  try {
    return store.getItem(key)
  } catch {
    return null
  }
}

function remove(store: Store, key: string): void {
  try {
    store.removeItem(key)
  } catch {
    // A store that is switched off holds nothing to remove.
  }
}
