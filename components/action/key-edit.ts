import type { KeyChoices } from '@/domain/keys'

/** What one change does to the keys, apart from all others: action → key; undefined for its usual one. */
export type KeyEdit = ReadonlyMap<string, string | null | undefined>

/** The edit that makes one set of choices of another. */
export function editBetween(before: KeyChoices, after: KeyChoices): KeyEdit {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...ids].filter((id) => before[id] !== after[id])
  return new Map(changed.map((id) => [id, after[id]]))
}

/** Choices with some edits made, in their order. */
export function withEdits(choices: KeyChoices, edits: readonly KeyEdit[]): KeyChoices {
  const edited = new Map<string, string | null>(Object.entries(choices))
  for (const [id, key] of edits.flatMap((edit) => [...edit])) {
    if (key === undefined) edited.delete(id)
    else edited.set(id, key)
  }
  return Object.fromEntries(edited)
}
