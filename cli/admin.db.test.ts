import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '@/db/schema/person'
import { type TestDatabase, testDatabase } from '@/db/testing/database'

const run = promisify(execFile)
const SECRET = 'Zk3vQ8nRw5Ty1uLpXc7bHs2dFg9jMa4e'

describe('cotejo admin create', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await testDatabase()
  })
  afterAll(() => test.close())

  const create = (email: string) => attempt({ email })

  const attempt = ({ email = 'eva@desk.example.org', ...variables }: Record<string, string>) =>
    run('node', ['cli/cotejo.mjs', 'admin', 'create', '--email', email, '--name', 'Eva Root'], {
      env: { ...process.env, DATABASE_URL: test.url, AUTH_SECRET: SECRET, ...variables },
    })

  it('creates the first administrator, tells the password once, and works once', async () => {
    const { stdout } = await create('eva@desk.example.org')
    const told = JSON.parse(stdout) as { email: string; password: string }
    expect(told.email).toBe('eva@desk.example.org')
    expect(told.password.length).toBeGreaterThanOrEqual(12)
    const stored = await test.db.select().from(people)
    expect(stored.map((person) => [person.name, person.role])).toEqual([['Eva Root', 'admin']])
    expect(stored[0]?.passwordHash).not.toContain(told.password)
    await expect(create('other@desk.example.org')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('there is an administrator already'),
    })
  })

  it('says in one sentence why the database cannot be used', async () => {
    const wrong = new URL(test.url)
    wrong.password = 'wrong'
    await expect(attempt({ DATABASE_URL: wrong.href })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^cotejo: The server at \S+ refused the user [^\n]+\n$/),
    })
    await expect(attempt({ AUTH_SECRET: 'short' })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^cotejo: AUTH_SECRET is shorter[^\n]+\n/),
    })
  })

  it('says what is wrong with an address', async () => {
    await expect(create('not an address')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('email_invalid'),
    })
  })
})
