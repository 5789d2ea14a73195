import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { ARTICLE_STATES, type ArticleState, type Queue, type QueueRow } from '@/domain/article'
import type { QueueFilter } from '@/domain/article-inputs'
import { dueStanding } from '@/domain/assignment'
import type { CurrentUser } from '@/domain/person'
import { authorize, type Context } from '../context'
import { namesOf } from '../person/names'

interface StoredRow extends Record<string, unknown> {
  id: string
  state: ArticleState
  slug: string | null
  is_live: boolean
  assignee_id: string | null
  reviewer_id: string | null
  due_at: Date | string | null
  updated_at: Date | string
  title: string | null
  source_title: string | null
  segments: number
  confirmed: number
  reviewed: number
  untranslated: number
  confirmed_words: number
  words: number
  blocking: number
  questions: number
}

/** The desk's queue: newest change first, counts per state whatever the filter. */
export async function articleQueue(ctx: Context, filter: QueueFilter): Promise<Queue> {
  authorize(ctx.actor, 'desk.read')
  const all = (await storedRows(ctx)).map((row) => queueRow(row, ctx.actor))
  const counts = Object.fromEntries(ARTICLE_STATES.map((state) => [state, 0])) as Queue['counts']
  for (const row of all) counts[row.state]++
  const found = all.filter((row) => matches(row, filter, ctx.actor))
  const rows = filter.sort === 'due' ? found.toSorted(byDueTime) : found
  return {
    rows,
    counts,
    waitingForMe: all.filter((row) => row.waitsForMe).length,
    names: await namesOf(
      ctx.db,
      rows.flatMap((row) => [row.assigneeId, row.reviewerId]),
    ),
  }
}

/** Whether the next step on an article is this person's. */
export function waitsFor(
  actor: CurrentUser,
  row: Pick<QueueRow, 'state' | 'assigneeId' | 'reviewerId'>,
): boolean {
  const isRevising = ['imported', 'drafted', 'in_revision', 'changes_requested'].includes(row.state)
  if (isRevising) return row.assigneeId === actor.id
  if (actor.role !== 'editor' && actor.role !== 'chief') return false
  if (row.state === 'in_review') return row.reviewerId === actor.id
  return row.state === 'submitted' || row.state === 'approved'
}

function storedRows(ctx: Context): Promise<StoredRow[]> {
  const titleOf = (column: SQL) => sql`(
    select string_agg(${column}, ' ' order by s.position) from segments s
    where s.retired_at is null and s.block_id = (
      select b.id from blocks b where b.article_id = a.id order by (b.kind = 'title') desc, b.position limit 1
    )
  )`
  return ctx.db.execute<StoredRow>(sql`
    select a.id, a.state, a.slug, a.live_version_id is not null as is_live, a.assignee_id, a.reviewer_id, a.due_at,
      greatest(a.updated_at, max(s.edited_at)) as updated_at,
      ${titleOf(sql`coalesce(nullif(s.target, ''), s.source)`)} as title,
      ${titleOf(sql`s.source`)} as source_title,
      count(*)::int as segments,
      count(*) filter (where s.state in ('confirmed', 'reviewed'))::int as confirmed,
      count(*) filter (where s.state = 'reviewed')::int as reviewed,
      count(*) filter (where s.state = 'untranslated')::int as untranslated,
      coalesce(sum(s.source_words) filter (where s.state in ('confirmed', 'reviewed')), 0)::int as confirmed_words,
      coalesce(sum(s.source_words), 0)::int as words,
      coalesce(sum(blocking.standing), 0)::int as blocking,
      coalesce(sum(asked.open), 0)::int as questions
    from articles a
    join segments s on s.article_id = a.id and s.retired_at is null
    left join lateral (
      select count(*) as standing from jsonb_array_elements(s.findings) finding
      where finding ->> 'severity' = 'blocking' and not exists (
        select 1 from dismissals d
        where d.segment_id = s.id and d.undone_at is null and d.fingerprint = finding ->> 'fingerprint'
      )
    ) blocking on jsonb_array_length(s.findings) > 0
    left join (
      select segment_id, count(*) as open from comments
      where kind = 'question' and resolved_at is null group by segment_id
    ) asked on asked.segment_id = s.id
    group by a.id
    order by updated_at desc`)
}

function queueRow(row: StoredRow, actor: CurrentUser): QueueRow {
  const owners = { state: row.state, assigneeId: row.assignee_id, reviewerId: row.reviewer_id }
  return {
    id: row.id,
    title: row.title ?? '',
    sourceTitle: row.source_title ?? '',
    isLive: row.is_live,
    slug: row.slug,
    ...owners,
    progress: {
      segments: row.segments,
      confirmed: row.confirmed,
      reviewed: row.reviewed,
      untranslated: row.untranslated,
      confirmedWords: row.confirmed_words,
      words: row.words,
    },
    blockingFindings: row.blocking,
    openQuestions: row.questions,
    updatedAt: new Date(row.updated_at).toISOString(),
    dueAt: row.due_at ? new Date(row.due_at).toISOString() : null,
    waitsForMe: waitsFor(actor, owners),
  }
}

function matches(row: QueueRow, filter: QueueFilter, actor: CurrentUser): boolean {
  if (filter.state && row.state !== filter.state) return false
  if (filter.assignee === 'me' && row.assigneeId !== actor.id) return false
  if (filter.due === 'late' && dueStanding(row, new Date()) !== 'late') return false
  if (!filter.q) return true
  const haystack = fold(`${row.title} ${row.sourceTitle}`)
  return fold(filter.q)
    .split(/\s+/)
    .every((word) => haystack.includes(word))
}

/** The nearest first, what has none last; the sort keeps the newest change before the older. */
function byDueTime(one: QueueRow, other: QueueRow): number {
  if (one.dueAt === null || other.dueAt === null) {
    return Number(one.dueAt === null) - Number(other.dueAt === null)
  }
  return one.dueAt.localeCompare(other.dueAt)
}

/** Case and accents do not matter when somebody looks for a story. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
