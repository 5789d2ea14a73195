import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/db/testing/database'
import { person } from './testing/desk'
import { GLOSSARY_VERBS } from './testing/glossary-verbs'
import { PERSON_VERBS } from './testing/person-verbs'
import { type Cast, TEXT_VERBS } from './testing/text-verbs'
import { VERSION_VERBS } from './testing/version-verbs'
import { postgresCodeOf } from './transaction'

const VERBS = [...PERSON_VERBS, ...TEXT_VERBS, ...VERSION_VERBS, ...GLOSSARY_VERBS]

describe('an event stands or falls with what it records', () => {
  let test: TestDatabase
  let cast: Cast
  beforeAll(async () => {
    test = await testDatabase()
    const chief = await person(test, 'chief')
    cast = {
      test,
      chief,
      ana: await person(test, 'translator'),
      editor: await person(test, 'editor'),
      // No row of its own: the verb for an empty house must find no administrator.
      admin: { ...chief, actor: { ...chief.actor, role: 'admin' } },
    }
    await test.sql.unsafe(REFUSE_AT_COMMIT)
  })
  afterEach(() => test.sql`drop trigger if exists refuse_at_commit on events`)
  afterAll(() => test.close())

  it('leaves no verb out: whoever adds one adds it here', () => {
    const writing = readdirSync('server', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/(testing|bench)\//.test(file))
      .filter((file) => /(?<!function )recordEvent\(/.test(readFileSync(`server/${file}`, 'utf8')))
      .map((file) => file.replace(/\.ts$/, ''))
    expect([...new Set(VERBS.map(([file]) => file))].sort()).toEqual(writing.sort())
  })

  it.each(VERBS)('%s: %s', async (_, type, arrange) => {
    const act = await arrange(cast)
    const before = await everything()
    const [newest] = await test.sql`select coalesce(max(id), 0)::int as id from events`
    await test.sql`
      create constraint trigger refuse_at_commit after insert on events
      deferrable initially deferred for each row execute function refuse_at_commit()`
    const refused = await act().then(
      () => null,
      (error: unknown) => postgresCodeOf(error),
    )
    expect(refused, 'the verb waits for the commit').toBe('CT001')
    expect(await everything(), 'a failure after the write leaves neither').toEqual(before)
    await test.sql`drop trigger refuse_at_commit on events`
    await act()
    expect(await everything()).not.toEqual(before)
    const written = await test.sql`
      select record->>'type' as type from events where id > ${newest?.id} order by id`
    expect(written.map((row) => row.type)).toContain(type)
    expect(await writtenWith(newest?.id), 'in the transaction of the event').not.toEqual([])
  })

  /** Tables holding a row of the very transaction that wrote the events after `id`, the log aside. */
  async function writtenWith(id: number): Promise<string[]> {
    const [event] = await test.sql`
      select min(xmin::text) as first, max(xmin::text) as last from events where id > ${id}`
    expect(event?.first, 'one transaction').toBe(event?.last)
    const tables = await test.sql`
      select tablename as name from pg_catalog.pg_tables
      where schemaname = 'public' and tablename <> 'events'`
    const counted = tables.map(async ({ name }) => {
      const [row] = await test.sql`
        select count(*)::int as rows from ${test.sql(name)} t where t.xmin::text = ${event?.first}`
      return row?.rows > 0 ? [name] : []
    })
    return (await Promise.all(counted)).flat()
  }

  /** A sum over every row of every table, jobs included; sequences may skip numbers. */
  async function everything(): Promise<Record<string, string>> {
    const tables = await test.sql`
      select schemaname || '.' || tablename as name from pg_catalog.pg_tables
      where schemaname in ('public', 'graphile_worker')
        and tablename <> 'rate_limits' -- a guess counts whether or not it led to anything
      order by 1`
    const sums = tables.map(async ({ name }): Promise<[string, string]> => {
      const [row] = await test.sql`
        select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum
        from ${test.sql(name)} t`
      return [name, row?.sum]
    })
    return Object.fromEntries(await Promise.all(sums))
  }
})

const REFUSE_AT_COMMIT = `
  create function refuse_at_commit() returns trigger language plpgsql as $$
  begin raise exception 'refused at commit' using errcode = 'CT001'; end $$`
