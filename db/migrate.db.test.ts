import { describe, expect, it } from 'vitest'
import { migrate } from '@/db/migrate'
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
