import { eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenDatabase, openDatabase } from '@/db/client'
import { people } from '@/db/schema/person'
import { type TestDatabase, testDatabase } from '@/db/testing/database'

describe('the query builder’s statements', () => {
  let test: TestDatabase
  let opened: OpenDatabase
  beforeAll(async () => {
    test = await testDatabase()
    opened = openDatabase(test.url, { max: 1 })
  })
  afterAll(async () => {
    await opened.close()
    await test.close()
  })

  /** Statements this one connection keeps that speak of people. */
  const kept = async () =>
    opened.sql`select statement from pg_prepared_statements where statement like 'select "id"%'`

  it('are prepared once a connection, in and out of transactions and savepoints', async () => {
    const find = (db: Pick<typeof opened.db, 'select'>, email: string) =>
      db.select({ id: people.id }).from(people).where(eq(people.email, email))
    for (const email of ['a@test.example', 'b@test.example']) {
      await find(opened.db, email)
      await opened.db.transaction(async (tx) => {
        await find(tx, email)
        await tx.transaction((inner) => find(inner, email))
      })
    }
    expect(await kept()).toHaveLength(1)
  })

  it('are not kept where each list of another length would be another statement', async () => {
    const before = (await kept()).length
    for (const length of [30, 31, 32]) {
      const emails = Array.from({ length }, (_, n) => `${n}@test.example`)
      await opened.db.select({ id: people.id }).from(people).where(inArray(people.email, emails))
    }
    expect(await kept()).toHaveLength(before)
  })

  it('roll back with their transaction and leave the connection fit for the next', async () => {
    const failing = opened.db.transaction((tx) => tx.execute(sql`select 1 / ${0}::int`))
    await expect(failing).rejects.toMatchObject({ cause: { code: '22012' } })
    const rows = await opened.db.execute(sql`select ${7}::int as seven`)
    expect(rows[0]).toEqual({ seven: 7 })
  })
})
