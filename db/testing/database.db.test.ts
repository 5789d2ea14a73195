import { describe, expect, it } from 'vitest'
import { testDatabase } from '@/db/testing/database'

describe('a test database', () => {
  it('holds every table and none of another test’s rows', async () => {
    const one = await testDatabase()
    const two = await testDatabase()
    await one.sql`create table only_here (n int)`
    const tables = await two.sql`select table_name from information_schema.tables
      where table_schema = 'public'`
    const names = tables.map((row) => row.table_name)
    expect(names).toContain('segments')
    expect(names).not.toContain('only_here')
    await Promise.all([one.close(), two.close()])
  })

  it('reads Spanish words as words and finds similar ones', async () => {
    const { sql, close } = await testDatabase()
    const [row] =
      await sql`select to_tsvector('spanish', 'Las acusaciones del ñandú')::text as words,
      similarity('ñandú', 'ñandúes')::float8 as alike, unaccent('ñandú') as bare, upper('ñandú') as loud`
    expect(row?.words).toBe("'acus':2 'ñandu':4")
    expect(row?.alike).toBeGreaterThan(0.5)
    expect(row?.bare).toBe('nandu')
    expect(row?.loud).toBe('ÑANDÚ')
    await close()
  })
})
