import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { blocks } from '@/db/schema/article'
import { segments } from '@/db/schema/segment'
import { type ArticleFindings, fingerprintOf } from '@/domain/finding'
import { type AcrossNotes, type CheckedPair, noteAcross, weighAcross } from '@/language'
import { among } from '../among'
import type { Reader } from '../context'
import { mapInSlices } from '../in-slices'
import { standingIn } from '../segment/standing'

/** Texts read at once. */
const BATCH = 200

/** Articles whose notes are kept. */
const MOST = 30

interface Known {
  /** Of the texts the notes were taken of. */
  print: string
  /** Null where nothing was noted, as in most segments: their texts are not kept either. */
  noted: { pair: CheckedPair; notes: AcrossNotes } | null
}

/** On globalThis because the framework bundles this module more than once. */
const keeper = globalThis as typeof globalThis & { cotejoNotes?: Map<string, ArticleNotes> }

/** Findings of an article that stands as `roll` says, made of what earlier runs noted. */
export function findingsAcross(
  db: Reader,
  articleId: string,
  roll: string,
): Promise<ArticleFindings> {
  keeper.cotejoNotes ??= new Map()
  const all = keeper.cotejoNotes
  const notes = all.get(articleId) ?? new ArticleNotes()
  all.delete(articleId)
  all.set(articleId, notes)
  const [oldest] = all.keys()
  if (all.size > MOST && oldest !== undefined) all.delete(oldest)
  return notes.findings(db, roll)
}

/**
 * What the article-wide checks noted of an article's segments, kept from run to run: after a save
 * one segment is read and checked, however long the article.
 */
class ArticleNotes {
  #bySegment: ReadonlyMap<number, Known> = new Map()

  /** Several may ask at once, also from within a transaction: each makes its own of what is known. */
  async findings(db: Reader, roll: string): Promise<ArticleFindings> {
    const known = this.#bySegment
    const prints = readRoll(roll)
    const outdated = prints.filter(([id, print]) => known.get(id)?.print !== print)
    const read = new Map<number, Known>()
    for (let start = 0; start < outdated.length; start += BATCH) {
      const batch = new Map(outdated.slice(start, start + BATCH))
      for (const [id, one] of await notesOf(db, batch)) read.set(id, one)
    }
    const standing = prints.map(([id, print]): [number, Known] => [
      id,
      read.get(id) ?? known.get(id) ?? { print, noted: null },
    ])
    this.#bySegment = new Map(standing)
    return weighed(standing)
  }
}

/** A text newer than its print is read once more by the next run, which sees another print. */
async function notesOf(db: Reader, prints: ReadonlyMap<number, string>) {
  const rows = await db
    .select({
      id: segments.id,
      source: segments.source,
      target: segments.target,
      kind: blocks.kind,
    })
    .from(segments)
    .innerJoin(blocks, eq(blocks.id, segments.blockId))
    .where(among(segments.id, [...prints.keys()]))
  return mapInSlices(rows, ({ id, ...pair }): [number, Known] => {
    const notes = noteAcross(pair)
    return [id, { print: prints.get(id) ?? '', noted: notes && { pair, notes } }]
  })
}

/**
 * Which segments stand in an article, in order, each with a print of its texts: made by the database,
 * so that asking whether anything changed reads none of them here.
 */
export async function rollOf(db: Reader, articleId: string): Promise<string> {
  const print = sql`hashtextextended(${segments.source} || chr(1) || ${segments.target}, 0)`
  const roll = sql<string>`coalesce(string_agg(${segments.id} || ' ' || ${print}, ',' order by ${segments.position}), '')`
  const [row] = await db.select({ roll }).from(segments).where(standingIn(articleId))
  return row?.roll ?? ''
}

function readRoll(roll: string): [number, string][] {
  if (roll === '') return []
  return roll.split(',').map((entry) => {
    const gap = entry.indexOf(' ')
    return [Number(entry.slice(0, gap)), entry.slice(gap + 1)]
  })
}

function weighed(standing: readonly [number, Known][]): ArticleFindings {
  const bySegment: ArticleFindings['bySegment'] = {}
  const notes = standing.map(([, { noted }]) => noted?.notes ?? null)
  for (const { at, found } of weighAcross(notes)) {
    const [id, { noted }] = standing[at] ?? [0, { noted: null }]
    if (!noted) continue
    bySegment[id] ??= []
    bySegment[id].push({ ...found, fingerprint: fingerprintOf(found, noted.pair) })
  }
  return { bySegment }
}
