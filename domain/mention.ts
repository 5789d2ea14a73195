/** How a stored text names a person: by id, so that a renamed one is still the one who was meant. */
const MENTION = /@\[([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\]/g

/** The people a stored text names, each once, in order. */
export function mentionsIn(body: string): string[] {
  return [...new Set([...body.matchAll(MENTION)].map(([, id]) => id ?? ''))]
}

/** A run of a stored text: words as they stand, or a person. */
export type BodyRun = { text: string } | { personId: string }

/** A stored text cut into words and people; together they are the whole text. */
export function bodyRuns(body: string): BodyRun[] {
  const runs: BodyRun[] = []
  let from = 0
  for (const found of body.matchAll(MENTION)) {
    if (found.index > from) runs.push({ text: body.slice(from, found.index) })
    runs.push({ personId: found[1] ?? '' })
    from = found.index + found[0].length
  }
  if (from < body.length) runs.push({ text: body.slice(from) })
  return runs
}

/** A stored text as people read it; who is unknown becomes `@–`. */
export function spellMentions(body: string, names: Readonly<Record<string, string>>): string {
  return bodyRuns(body)
    .map((run) => ('text' in run ? run.text : `@${names[run.personId] ?? '–'}`))
    .join('')
}

interface Named {
  id: string
  name: string
}

/**
 * A typed text as it is stored: each `@Name` of those picked becomes their id. A longer name goes
 * before one it begins with, and a name inside a longer word is left alone.
 */
export function storeMentions(typed: string, picked: readonly Named[]): string {
  const byLength = picked.toSorted((one, other) => other.name.length - one.name.length)
  return byLength.reduce(
    (text, { id, name }) =>
      text.replace(new RegExp(`@${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu'), `@[${id}]`),
    typed,
  )
}

/** What follows an @ that was just typed before the caret; null where no name is being typed. */
export function mentionBeingTyped(
  text: string,
  caret: number,
): { at: number; query: string } | null {
  const found = /(?:^|[\s(«“"¿¡])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?)$/u.exec(
    text.slice(0, caret),
  )
  if (!found) return null
  const query = found[1] ?? ''
  return { at: caret - query.length - 1, query }
}

/**
 * The text after a key pressed behind the blank (ends at `at`) that a picked name brought along: a
 * second blank adds nothing, a mark takes its place. Null where the key writes as usual.
 */
export function typedAfterName(text: string, at: number, key: string): string | null {
  if (text[at - 1] !== ' ') return null
  if (key === ' ') return text
  return /^[,.;:!?)]$/.test(key) ? text.slice(0, at - 1) + key + text.slice(at) : null
}

/** Those whose name, or a word of it, begins with what was typed; accents and capitals do not matter. */
export function peopleMatching<Person extends Named>(
  people: readonly Person[],
  query: string,
): Person[] {
  const wanted = fold(query)
  return people.filter(({ name }) => {
    const folded = fold(name)
    return folded.startsWith(wanted) || folded.split(/\s+/).some((word) => word.startsWith(wanted))
  })
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
