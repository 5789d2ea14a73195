import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Journal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) })

/** The list of migrations drizzle-kit keeps, in order; `when` in milliseconds since 1970. */
export type Journal = z.infer<typeof Journal>

/** Reads meta/_journal.json of a migrations folder. */
export function readJournal(folder: string): Journal {
  return Journal.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')))
}

/**
 * The first migration that is not newer than the one before it, as a sentence with its remedy, or null when all
 * rise. drizzle's migrator applies only what is newer than the newest applied: it skips any other in silence.
 */
export function findJournalFault(journal: Journal): string | null {
  const { entries } = journal
  const fault = entries.findIndex((entry, index) => entry.when <= (entries[index - 1]?.when ?? -1))
  if (fault === -1) return null
  return `Migration ${entries[fault]?.tag} is not newer than ${entries[fault - 1]?.tag} and would be skipped in silence: remove it and generate it again (npm run db:generate).`
}

/**
 * Compares how many migrations a database has with how many the code has; a sentence when they differ, else null.
 */
export function findCountFault(applied: number, journal: Journal): string | null {
  const known = journal.entries.length
  if (applied === known) return null
  return applied > known
    ? `The database was migrated by a newer Cotejo (${applied} migrations, this one knows ${known}): update the code before starting it.`
    : `Only ${applied} of ${known} migrations were applied: run npm run db:migrate; if it changes nothing, check that "when" rises in db/migrations/meta/_journal.json.`
}
