import 'server-only'
import { sql } from 'drizzle-orm'
import type { Reader } from '../context'

/**
 * The segments that stand where a retired one stood, in order: through every later split and join, and
 * back through what was undone.
 */
export async function successorsOf(db: Reader, segmentId: number): Promise<number[]> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive heir as (
      select id, article_id, position, retired_at from segments where id = ${segmentId}
      union
      select s.id, s.article_id, s.position, s.retired_at
      from heir
      join resegmentations r on heir.retired_at is not null and r.article_id = heir.article_id
        and heir.id = any(case when r.undone_at is null then r.from_ids else r.to_ids end)
      join segments s on s.id = any(case when r.undone_at is null then r.to_ids else r.from_ids end)
    )
    select id from heir where retired_at is null order by position`)
  return rows.map((row) => Number(row.id))
}

/** The segments a standing one came from, nearest first: their revisions are its history. */
export async function ancestorsOf(
  db: Reader,
  segmentIds: readonly number[],
): Promise<Map<number, number[]>> {
  const rows = await db.execute<{ heir: string; id: string }>(sql`
    with recursive line as (
      select id as heir, id, article_id, 0 as depth
      from segments where id = any(${`{${segmentIds}}`}::bigint[])
      union
      select line.heir, was.id, line.article_id, line.depth + 1
      from line
      join resegmentations r on r.article_id = line.article_id and r.undone_at is null
        and line.id = any(r.to_ids)
      cross join lateral unnest(r.from_ids) was (id)
    )
    select heir, id from line where depth > 0 order by depth, id desc`)
  const ancestors = new Map<number, number[]>()
  for (const { heir, id } of rows) {
    ancestors.set(Number(heir), [...(ancestors.get(Number(heir)) ?? []), Number(id)])
  }
  return ancestors
}
