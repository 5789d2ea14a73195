import { diff, type Hunk } from '@/language'

/** One thing an editor decides: a run that differs, or both ends of a move. */
export interface Change {
  /** Rank among the changes of its segment, from 0. */
  index: number
  hunks: Hunk[]
  /** The wording in the older and in the newer text; '' on the side that has none. */
  before: string
  after: string
}

export interface Comparison {
  from: string
  to: string
  hunks: Hunk[]
  changes: Change[]
}

/**
 * Compares two English texts and gathers what can be decided: the two hunks of a move are one change.
 * Changes are in the order in which a reader of the newer text meets them. Any strings are fine.
 */
export function compareTexts(from: string, to: string): Comparison {
  const { hunks } = diff(from, to, { language: 'en' })
  const changes: Change[] = []
  const moves = new Map<number, Change>()
  for (const hunk of hunks) {
    if (hunk.kind === 'equal') continue
    const known = hunk.move === undefined ? undefined : moves.get(hunk.move)
    if (known) {
      join(known, hunk, { from, to })
      continue
    }
    const change = { index: changes.length, hunks: [hunk], ...wordingOf(hunk, { from, to }) }
    changes.push(change)
    if (hunk.move !== undefined) moves.set(hunk.move, change)
  }
  return { from, to, hunks, changes }
}

interface Texts {
  from: string
  to: string
}

function wordingOf(hunk: Hunk, { from, to }: Texts): { before: string; after: string } {
  return { before: from.slice(...hunk.from), after: to.slice(...hunk.to) }
}

function join(change: Change, hunk: Hunk, texts: Texts): void {
  const { before, after } = wordingOf(hunk, texts)
  change.hunks.push(hunk)
  change.before += before
  change.after += after
}
