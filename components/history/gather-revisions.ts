import type { RevisionDto } from '@/domain/segment'

/** Milliseconds between two saves of one person beyond which a second sitting begins. */
const PAUSE = 5 * 60 * 1000

/** One wording as a reader of the history thinks of it. */
export interface Wording {
  /** The last state of it. */
  revision: RevisionDto
  /** How it read before; null for the first. */
  before: string | null
  /** Saves it took. */
  saves: number
}

/**
 * Gathers what one person wrote in one sitting: a text is saved every second while it is typed, and
 * nobody asks how it read in the middle of a word. Revisions come newest first and so do wordings.
 */
export function gatherRevisions(revisions: readonly RevisionDto[]): Wording[] {
  const wordings: Wording[] = []
  let older: RevisionDto | null = null
  for (const revision of revisions) {
    const last = wordings.at(-1)
    if (last && older && isSameSitting(older, revision)) {
      last.saves += 1
    } else {
      if (last) last.before = revision.text
      wordings.push({ revision, before: null, saves: 1 })
    }
    older = revision
  }
  return wordings
}

function isSameSitting(newer: RevisionDto, older: RevisionDto): boolean {
  return (
    newer.origin === 'edit' &&
    older.origin === 'edit' &&
    newer.byId === older.byId &&
    Date.parse(newer.at) - Date.parse(older.at) <= PAUSE
  )
}
