import type { CredentialsConfig } from 'next-auth/providers/credentials'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { authOptions } from './auth'

describe('signing in behind https', () => {
  const told: string[] = []
  beforeAll(() => {
    vi.stubEnv('DATABASE_URL', 'postgres://nobody:hidden-word@127.0.0.1:1/hidden-base')
    vi.stubEnv('AUTH_SECRET', 'q7Yw2rTfB9nLx4ZcV8mKp1HsD6gJ3uEa')
    vi.stubEnv('PUBLIC_URL', 'https://desk.example.org')
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(String(line)) > 0)
  })
  afterAll(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })

  it('binds the cookie to this one origin', () => {
    expect(authOptions().cookies?.sessionToken).toEqual({
      name: '__Host-cotejo.session',
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true },
    })
  })

  it('knows the password and nothing else: no mail, no other house', () => {
    expect(authOptions().providers.map(({ id }) => id)).toEqual(['credentials'])
  })

  it('says no more than that it is down when the database is', async () => {
    const [provider] = authOptions().providers as { options: CredentialsConfig }[]
    const authorize = provider?.options.authorize ?? expect.fail('no way in')
    const typed = { email: 'ana@desk.example', password: 'a typed password' }
    await expect(authorize(typed, { headers: {} })).rejects.toThrow(/^unavailable$/)
    expect(told.join()).toContain('sign-in broke')
    expect(told.join()).not.toMatch(/hidden-word|a typed password|ana@desk/)
  })
})
