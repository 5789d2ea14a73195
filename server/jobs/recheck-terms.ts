import 'server-only'
import { and, eq, gt, or, sql } from 'drizzle-orm'
import type { Task } from 'graphile-worker'
import type { Database } from '@/db/client'
import { settings } from '@/db/schema/event'
import { segments } from '@/db/schema/segment'
import { termChanges } from '@/db/schema/term'
import type { TermContent } from '@/domain/term'
import { checkOptions } from '../check-options'
import { database } from '../database'
import { findingsOf } from '../segment/store-revision'
import { distrustGlossary } from '../term/glossary'
import { OPEN_STATES } from '../term/term-impact'
import { touchedSegments } from '../term/touched-segments'

/** How far the changes of terms were followed up: an id of term_changes. */
const MARK = 'terms_rechecked'
const MAX_READ = 2_000_000

/** The worker's task: findings of open segments that changed terms speak of are made true again. */
export const recheckTerms: Task = async () => {
  await recheckChangedTerms(database())
}

/**
 * Checks again every open segment that a term changed since the last time speaks of, or spoke of. A
 * segment saved meanwhile is left alone: its save knew the new terms. Gives the number rewritten.
 */
export async function recheckChangedTerms(db: Database): Promise<number> {
  const { contents, newest } = await changedSince(db)
  if (newest === null) return 0
  distrustGlossary()
  const options = await checkOptions(db)
  let rewritten = 0
  const scope = { states: OPEN_STATES, limit: MAX_READ }
  for await (const { rows } of touchedSegments(db, contents, scope)) {
    for (const row of rows) {
      if (row.target === '') continue
      const findings = JSON.stringify(findingsOf(row, options))
      const updated = await db
        .update(segments)
        .set({ findings: sql`${findings}::jsonb` })
        .where(
          and(
            eq(segments.id, row.id),
            eq(segments.version, row.version),
            sql`${segments.findings} <> ${findings}::jsonb`,
          ),
        )
        .returning({ id: segments.id })
      rewritten += updated.length
    }
  }
  const value = { key: MARK, value: newest, changedAt: new Date() }
  await db.insert(settings).values(value).onConflictDoUpdate({ target: settings.key, set: value })
  return rewritten
}

/** What the terms said after each change since the mark, and just before the first of them. */
async function changedSince(
  db: Database,
): Promise<{ contents: TermContent[]; newest: number | null }> {
  const [mark] = await db.select().from(settings).where(eq(settings.key, MARK))
  const since = Number(mark?.value ?? 0)
  const changes = await db.select().from(termChanges).where(gt(termChanges.id, since))
  if (changes.length === 0) return { contents: [], newest: null }
  const before = changes
    .filter(({ number }) => number > 1)
    .map(({ termId, number }) =>
      and(eq(termChanges.termId, termId), eq(termChanges.number, number - 1)),
    )
  const earlier = await inBatches(before, (batch) =>
    db
      .select({ content: termChanges.content })
      .from(termChanges)
      .where(or(...batch)),
  )
  return {
    contents: [...changes, ...earlier].map(({ content }) => content),
    newest: Math.max(...changes.map(({ id }) => id)),
  }
}

async function inBatches<Item, Row>(
  items: readonly Item[],
  read: (batch: Item[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let start = 0; start < items.length; start += 500) {
    rows.push(...(await read(items.slice(start, start + 500))))
  }
  return rows
}
