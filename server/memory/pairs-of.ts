import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { ArticleState } from '@/domain/article'
import type { PairOrigin, PairStanding } from '@/domain/memory'
import type { SegmentState } from '@/domain/segment'
import { plainText } from '@/language'
import type { Reader } from '../context'

/** A stored pair with what decides whether it is offered. */
export interface StoredPair {
  [column: string]: unknown
  id: string
  source_id: string
  source: string
  target: string
  article_id: string
  segment_id: string | null
  confirmed_by_id: string
  confirmed_at: string
  article_state: ArticleState
  is_live: boolean
  /** The segment as it stands; null where the pair came without one. */
  here_source: string | null
  here_target: string | null
  here_state: SegmentState | null
  position: number | null
  withdrawn_by_id: string | null
  withdrawn_at: string | null
  withdrawal_reason: string | null
}

/** The columns of a stored pair, for a query over `memory_pairs p` and `PAIR_TABLES`. */
export const PAIR_COLUMNS = sql`
  p.id, p.source_id, src.text as source, p.target, p.article_id, p.segment_id, p.confirmed_by_id, p.confirmed_at,
  a.state as article_state, a.live_version_id is not null as is_live,
  s.source as here_source, s.target as here_target, s.state as here_state, s.position,
  w.person_id as withdrawn_by_id, w.created_at as withdrawn_at, w.reason as withdrawal_reason`

/** A withdrawal holds for its wording as often as it was confirmed until then, and until it is taken back. */
export const PAIR_TABLES = sql`
  join memory_sources src on src.id = p.source_id
  join articles a on a.id = p.article_id
  left join segments s on s.id = p.segment_id and s.retired_at is null
  left join lateral (
    select w.person_id, w.created_at, w.reason from memory_withdrawals w
    join memory_pairs withdrawn on withdrawn.id = w.pair_id
    where withdrawn.source_id = p.source_id and withdrawn.target = p.target and w.pair_id >= p.id
      and not exists (select 1 from memory_reinstatements r where r.withdrawal_id = w.id)
    order by w.id desc limit 1
  ) w on true`

/**
 * How a pair stands: offered where its article was not retracted, nobody withdrew it, and its segment
 * still says it and is confirmed. A segment that was split, joined or given another source speaks no
 * more for the pair, and none against it.
 */
export function standingOf(pair: StoredPair): PairStanding {
  if (pair.withdrawn_at !== null) return 'withdrawn'
  if (pair.article_state === 'retracted') return 'retracted'
  if (!isSameSource(pair)) return 'offered'
  const stillSays = pair.here_target === pair.target && isConfirmed(pair.here_state)
  return stillSays ? 'offered' : 'resting'
}

/** Where a pair comes from, its article's title aside. */
export function originOf(pair: StoredPair): Omit<PairOrigin, 'title'> {
  return {
    articleId: pair.article_id,
    state: pair.article_state,
    isLive: pair.is_live,
    position: positionOf(pair),
    byId: pair.confirmed_by_id,
    at: new Date(pair.confirmed_at).toISOString(),
  }
}

/** Rank of the sentence in its article; null where it is not there as it was. */
export function positionOf(pair: StoredPair): number | null {
  return isSameSource(pair) ? pair.position : null
}

function isSameSource({ here_source, source }: StoredPair): boolean {
  return here_source !== null && plainText(here_source) === plainText(source)
}

function isConfirmed(state: SegmentState | null): boolean {
  return state === 'confirmed' || state === 'reviewed'
}

/** Titles of articles as the desk calls them. */
export async function titlesOf(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.execute<{ id: string; title: string | null }>(sql`
    select a.id, (
      select string_agg(coalesce(nullif(s.target, ''), s.source), ' ' order by s.position) from segments s
      where s.retired_at is null and s.block_id = (
        select b.id from blocks b where b.article_id = a.id
        order by (b.kind = 'title') desc, b.position limit 1
      )
    ) as title
    from articles a where a.id in (${listed([...new Set(ids)])})`)
  return new Map(rows.map((row) => [row.id, row.title ?? '']))
}

/** Values as the parameters of an `in (…)`. */
export function listed(values: readonly (string | number)[]): SQL {
  return sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )
}
