import 'server-only'
import { sql } from 'drizzle-orm'
import type { CheckRecord } from '@/domain/check-record'
import { authorize, type Context, type Reader } from '../context'

/** A row of counts, as the database gives it. */
interface Count extends Record<string, unknown> {
  check: string
  taken?: number
  open?: number
  letStand?: number
}

/** What came of each check's findings, those with most verdicts first. Reads the whole desk. */
export async function checkRecords(ctx: Context): Promise<CheckRecord[]> {
  authorize(ctx.actor, 'settings.manage')
  const [taken, open, reasons] = await Promise.all([
    countTaken(ctx.db),
    countOpen(ctx.db),
    countReasons(ctx.db),
  ])
  const records = new Map<string, CheckRecord>()
  const recordOf = (check: string) => {
    const known = records.get(check)
    if (known) return known
    const fresh = { check, taken: 0, dismissed: 0, open: 0, letStand: 0, reasons: [] }
    records.set(check, fresh)
    return fresh
  }
  for (const { check, ...counts } of [...taken, ...open]) Object.assign(recordOf(check), counts)
  for (const { check, reason, count } of reasons) {
    const record = recordOf(check)
    record.dismissed += count
    record.reasons.push({ reason, count })
  }
  return [...records.values()].toSorted(
    (a, b) => verdicts(b) - verdicts(a) || b.open - a.open || (a.check < b.check ? -1 : 1),
  )
}

function verdicts({ taken, dismissed }: CheckRecord): number {
  return taken + dismissed
}

/**
 * Not those that came back with a text restored, nor those dismissed since: in the segment they were
 * taken in, or in what was made of it by splits and joins.
 */
function countTaken(db: Reader): Promise<Count[]> {
  return db.execute<Count & { taken: number }>(sql`
    with recursive line (origin, id) as (
      select distinct segment_id, segment_id from taken_findings
      union
      select line.origin, heir.id
      from line
      join segments s on s.id = line.id and s.retired_at is not null
      join resegmentations r on r.article_id = s.article_id and r.undone_at is null
        and s.id = any(r.from_ids)
      cross join lateral unnest(r.to_ids) heir (id)
    )
    select t.check_id as "check", count(*)::int as taken
    from taken_findings t
    where not exists (
        select from line join dismissals d on d.segment_id = line.id
        where line.origin = t.segment_id and d.fingerprint = t.fingerprint and d.undone_at is null)
      and not exists (
        select from line join segments s on s.id = line.id and s.retired_at is null
        where line.origin = t.segment_id
          and s.findings @> jsonb_build_array(jsonb_build_object('fingerprint', t.fingerprint)))
    group by 1`)
}

function countOpen(db: Reader): Promise<Count[]> {
  return db.execute<Count>(sql`
    select "check", count(*)::int as "open", (count(*) filter (where is_confirmed))::int as "letStand"
    from (
      select distinct s.id, f->>'check' as "check", f->>'fingerprint' as fingerprint,
        s.state in ('confirmed', 'reviewed') as is_confirmed
      from segments s cross join jsonb_array_elements(s.findings) f
      where s.retired_at is null and s.findings <> '[]'::jsonb
    ) found
    where not exists (
      select from dismissals d
      where d.segment_id = found.id and d.fingerprint = found.fingerprint and d.undone_at is null)
    group by 1`)
}

function countReasons(db: Reader): Promise<{ check: string; reason: string; count: number }[]> {
  return db.execute<{ check: string; reason: string; count: number }>(sql`
    select check_id as "check", btrim(reason) as reason, count(*)::int as "count"
    from dismissals where undone_at is null
    group by 1, 2 order by 3 desc, 2`)
}
