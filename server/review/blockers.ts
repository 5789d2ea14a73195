import 'server-only'
import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { dismissals, revisions, segments } from '@/db/schema/segment'
import { reviews, versions } from '@/db/schema/version'
import { standingFindings } from '@/domain/finding'
import {
  type Acceptance,
  type AuthoredRevision,
  type Blockers,
  blockersFor,
  type ReviewedSegment,
  unacceptedAuthors,
  withoutTakenBack,
} from '@/domain/review'
import type { VersionSegment } from '@/domain/version'
import type { SegmentRow } from '../access'
import { among } from '../among'
import { openQuestionsOf } from '../comment/open-questions'
import type { Reader } from '../context'
import { standingIn } from '../segment/standing'
import { ancestorsOf } from '../segment/successors'
import { readSettings } from '../settings/queries'

/** What refuses approval of the article as it stands, by this person; `approved`, where it was read already, is what was approved last. */
export async function blockersOf(
  db: Reader,
  articleId: string,
  approverId: string,
  approved?: ApprovedVersion | null,
): Promise<Blockers> {
  const before = approved === undefined ? await lastApprovedVersion(db, articleId) : approved
  const reviewed = await reviewedSegments(db, articleId, before)
  const { isFourEyesRelaxed } = await readSettings(db)
  return blockersFor(approverId, reviewed, { isFourEyesRelaxed })
}

export type ApprovedVersion = typeof versions.$inferSelect

/** The newest version somebody approved; what four eyes and re-approval start from. */
export async function lastApprovedVersion(
  db: Reader,
  articleId: string,
): Promise<ApprovedVersion | null> {
  const [newest] = await db
    .select({ version: versions })
    .from(versions)
    .innerJoin(reviews, eq(reviews.versionId, versions.id))
    .where(and(eq(versions.articleId, articleId), eq(reviews.outcome, 'approved')))
    .orderBy(desc(versions.number))
    .limit(1)
  return newest?.version ?? null
}

async function reviewedSegments(
  db: Reader,
  articleId: string,
  approved: ApprovedVersion | null,
): Promise<ReviewedSegment[]> {
  const rows = await db.select().from(segments).where(standingIn(articleId))
  if (rows.length === 0) return []
  const [standing, questions, authors] = [
    await dismissedBySegment(db, articleId),
    await openQuestionsOf(
      db,
      rows.map(({ id }) => id),
    ),
    await authorsBySegment(db, rows, approved),
  ]
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    isStale: row.staleSince !== null,
    openQuestions: questions.get(row.id) ?? 0,
    standingBlocking: standingFindings(row.findings, standing.get(row.id) ?? new Set()).filter(
      (finding) => finding.severity === 'blocking',
    ).length,
    unacceptedAuthorIds: authors.get(row.id) ?? [],
  }))
}

async function dismissedBySegment(
  db: Reader,
  articleId: string,
): Promise<Map<number, Set<string>>> {
  const rows = await db
    .select({ segmentId: dismissals.segmentId, fingerprint: dismissals.fingerprint })
    .from(dismissals)
    .innerJoin(segments, eq(segments.id, dismissals.segmentId))
    .where(and(standingIn(articleId), isNull(dismissals.undoneAt)))
  const bySegment = new Map<number, Set<string>>()
  for (const { segmentId, fingerprint } of rows) {
    bySegment.set(segmentId, (bySegment.get(segmentId) ?? new Set()).add(fingerprint))
  }
  return bySegment
}

/** Per segment, whose changes since the last approved text nobody else stood behind. */
async function authorsBySegment(
  db: Reader,
  rows: SegmentRow[],
  approved: ApprovedVersion | null,
): Promise<Map<number, string[]>> {
  const baseline = new Map<number, VersionSegment>(
    (approved?.content.blocks ?? []).flatMap((block) =>
      block.segments.map((segment) => [segment.id, segment] as const),
    ),
  )
  const changed = rows.filter((row) => row.target !== baseline.get(row.id)?.target)
  if (changed.length === 0) return new Map()
  const ids = changed.map((row) => row.id)
  const ancestors = await ancestorsOf(db, ids)
  const written = groupBySegment(
    await authoredRevisions(db, [...ids, ...[...ancestors.values()].flat()]),
  )
  const writtenSince = (id: number) =>
    withoutTakenBack(
      (written.get(id) ?? []).filter(({ number }) => number > (baseline.get(id)?.revision ?? 0)),
    )
  return new Map(
    changed.map((row) => {
      const lines = [[], ...(ancestors.get(row.id) ?? []).map(writtenSince)]
      const authors = lines.flatMap((before) => {
        const line = inOneLine(before, writtenSince(row.id))
        return unacceptedAuthors(line, standingAcceptances(row, line.length))
      })
      return [row.id, [...new Set(authors)]]
    }),
  )
}

/** Words written before a split or a join stay their author's; numbers begin anew in each segment. */
function inOneLine(...parts: (readonly AuthoredRevision[])[]): AuthoredRevision[] {
  return parts.flat().map(({ authorId }, index) => ({ authorId, number: index + 1 }))
}

/**
 * Who stands behind the newest text beside its author. Not the rows of decisions and confirmations:
 * accepting one hunk says nothing of the others, and a confirmation may have been taken back.
 */
function standingAcceptances(row: SegmentRow, number: number): Acceptance[] {
  return row.acceptedById === null ? [] : [{ number, byId: row.acceptedById }]
}

type OfSegment<Value> = Value & { segmentId: number }

type WrittenRevision = AuthoredRevision & { text: string }

/** Texts as their hashes: they are only told apart. */
function authoredRevisions(db: Reader, ids: number[]): Promise<OfSegment<WrittenRevision>[]> {
  return db
    .select({
      segmentId: revisions.segmentId,
      number: revisions.number,
      authorId: revisions.authorId,
      text: sql<string>`md5(${revisions.text})`,
    })
    .from(revisions)
    .where(and(among(revisions.segmentId, ids), gt(revisions.number, 0)))
    .orderBy(asc(revisions.segmentId), asc(revisions.number))
}

function groupBySegment<Value extends { segmentId: number }>(rows: Value[]): Map<number, Value[]> {
  const groups = new Map<number, Value[]>()
  for (const row of rows) {
    const group = groups.get(row.segmentId)
    if (group) group.push(row)
    else groups.set(row.segmentId, [row])
  }
  return groups
}
