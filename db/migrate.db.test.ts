import { type AddressInfo, createServer } from 'node:net'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import { migrate } from '@/db/migrate'
import { requireDatabase, requireServer } from '@/db/require-database'
import { testDatabase } from '@/db/testing/database'

describe('migrating', () => {
  it('leaves no connection behind, so that the server may be stopped at once', async () => {
    const { sql, url, close } = await testDatabase()
    // Our own driver waits for its connections to close; its servers' processes may end a moment later.
    const others = () => sql`select application_name from pg_stat_activity
      where datname = current_database() and application_name not in ('cotejo', 'postgres.js')
        and backend_type = 'client backend'`
    await others()
    // Whether one is left is a race: once proves little.
    for (let time = 0; time < 10; time++) {
      await migrate(url)
      expect(await others()).toEqual([])
    }
    await close()
  })
})

describe('a command that needs the database', () => {
  it('is told when the tables are not there yet, or are of a newer Cotejo', async () => {
    const { sql, url, close } = await testDatabase()
    await requireDatabase(url)
    await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 1)`
    await expect(requireDatabase(url)).rejects.toThrow(/newer Cotejo/)
    await sql`drop schema drizzle cascade`
    await expect(requireDatabase(url)).rejects.toThrow(/run npm run db:migrate/)
    await close()
  })

  it('does not wait for ever for a server that hangs up at once', async () => {
    const rude = createServer((socket) => socket.destroy())
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
    const { port } = rude.address() as AddressInfo
    const sql = postgres(`postgres://ana:x@127.0.0.1:${port}/redaccion`, { max: 1 })
    await expect(requireServer(sql, 500)).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    await sql.end({ timeout: 1 })
    rude.close()
  })
})
