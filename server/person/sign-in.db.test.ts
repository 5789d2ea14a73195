import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessions } from '@/db/schema/person'
import { type TestDatabase, testDatabase } from '@/db/testing/database'
import type { Context } from '../context'
import { personOfSession } from '../session'
import { person } from '../testing/desk'
import { changePassword } from './change-password'
import { changePerson } from './change-person'
import { createPerson } from './create-person'
import { setUpAdministrator } from './set-up-administrator'
import { endSession, signIn } from './sign-in'

const PASSWORD = 'correct horse battery'

describe('signing in', () => {
  let test: TestDatabase
  let admin: Context
  let address = 0
  beforeAll(async () => {
    test = await testDatabase()
    admin = await person(test, 'admin')
  })
  afterAll(() => test.close())

  const somewhere = () => `192.0.2.${++address}`
  const newcomer = (email: string) =>
    createPerson(admin, { name: 'Nora', email, role: 'translator', password: PASSWORD })
  const enter = async (email: string) => {
    const result = await signIn(test.db, { email, password: PASSWORD }, somewhere())
    if (result.outcome !== 'signed_in') throw new Error(result.outcome)
    return result.sessionId
  }

  it('opens a session that names the person', async () => {
    await newcomer('nora@test.example')
    const sessionId = await enter('nora@test.example')
    expect(await personOfSession(test.db, sessionId)).toMatchObject({
      email: 'nora@test.example',
      role: 'translator',
    })
  })

  it('answers a wrong password, an unknown address and a disabled person alike', async () => {
    const disabled = await newcomer('gone@test.example')
    await changePerson(admin, disabled.id, { disabled: true })
    const tries = [
      { email: 'nora@test.example', password: 'wrong password!' },
      { email: 'nobody@test.example', password: PASSWORD },
      { email: 'gone@test.example', password: PASSWORD },
    ]
    const answers = await Promise.all(tries.map((input) => signIn(test.db, input, somewhere())))
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"outcome":"refused"}']),
    )
  })

  it('slows repeated failures of one account from one address, and not the owner elsewhere', async () => {
    await newcomer('target@test.example')
    const attacker = somewhere()
    const wrong = { email: 'target@test.example', password: 'guess guess guess' }
    for (let n = 0; n < 8; n++) await signIn(test.db, wrong, attacker)
    const right = { email: 'target@test.example', password: PASSWORD }
    expect(await signIn(test.db, right, attacker)).toMatchObject({ outcome: 'throttled' })
    expect(await signIn(test.db, right, somewhere())).toMatchObject({ outcome: 'signed_in' })
  })

  it('counts a guess before it is weighed, so that many at once slip nothing', async () => {
    await newcomer('crowd@test.example')
    const attacker = somewhere()
    const wrong = { email: 'crowd@test.example', password: 'guess guess guess' }
    const guesses = Array.from({ length: 40 }, () => signIn(test.db, wrong, attacker))
    const weighed = (await Promise.all(guesses)).filter(({ outcome }) => outcome === 'refused')
    expect(weighed).toHaveLength(8)
  })

  it('does not let one address lock an account for everybody else', async () => {
    await newcomer('loved@test.example')
    const attacker = somewhere()
    const wrong = { email: 'loved@test.example', password: 'guess guess guess' }
    for (let n = 0; n < 60; n++) await signIn(test.db, wrong, attacker)
    const right = { email: 'loved@test.example', password: PASSWORD }
    expect(await signIn(test.db, right, somewhere())).toMatchObject({ outcome: 'signed_in' })
  })

  it('does not count the successes of a whole newsroom behind one address', async () => {
    await newcomer('often@test.example')
    const office = somewhere()
    const right = { email: 'often@test.example', password: PASSWORD }
    for (let n = 0; n < 90; n++) {
      expect(await signIn(test.db, right, office)).toMatchObject({ outcome: 'signed_in' })
    }
  }, 30_000)

  it('lets the owner under attack in again after changing the password', async () => {
    const owner = await newcomer('besieged@test.example')
    const wrong = { email: 'besieged@test.example', password: 'guess guess guess' }
    for (let n = 0; n < 48; n++) await signIn(test.db, wrong, `198.51.100.${n % 6}`)
    const home = somewhere()
    const right = { email: 'besieged@test.example', password: 'a whole new password' }
    expect(await signIn(test.db, right, home)).toMatchObject({ outcome: 'throttled' })
    const ctx: Context = { db: test.db, actor: owner }
    await changePassword(ctx, { current: PASSWORD, next: 'a whole new password' })
    expect(await signIn(test.db, right, home)).toMatchObject({ outcome: 'signed_in' })
  })

  it('slows whoever guesses the present password from an open session', async () => {
    const ctx: Context = { db: test.db, actor: await newcomer('unlocked@test.example') }
    const guess = () => changePassword(ctx, { current: 'not this one', next: 'a whole new one!' })
    for (let n = 0; n < 8; n++) await expect(guess()).rejects.toMatchObject({ code: 'invalid' })
    await expect(
      changePassword(ctx, { current: PASSWORD, next: 'a whole new password' }),
    ).rejects.toMatchObject({
      code: 'rate_limited',
      details: { retryAfterSeconds: expect.any(Number) },
    })
  })

  it('slows an address that tries many accounts', async () => {
    const attacker = somewhere()
    for (let n = 0; n < 80; n++) {
      await signIn(test.db, { email: `guess${n}@test.example`, password: PASSWORD }, attacker)
    }
    const last = { email: 'guess99@test.example', password: PASSWORD }
    expect(await signIn(test.db, last, attacker)).toMatchObject({ outcome: 'throttled' })
  }, 60_000)

  it('lets a change of role work on the next request', async () => {
    const { id } = await newcomer('promoted@test.example')
    const sessionId = await enter('promoted@test.example')
    await changePerson(admin, id, { role: 'editor' })
    expect((await personOfSession(test.db, sessionId))?.role).toBe('editor')
  })

  it('ends the sessions of somebody disabled at once', async () => {
    const { id } = await newcomer('leaving@test.example')
    const sessionId = await enter('leaving@test.example')
    await changePerson(admin, id, { disabled: true })
    expect(await personOfSession(test.db, sessionId)).toBeNull()
    await changePerson(admin, id, { disabled: false })
    expect(await personOfSession(test.db, sessionId)).toBeNull()
  })

  it('ends every session with a new password, and asks for the old one', async () => {
    const nora = await newcomer('changing@test.example')
    const sessionId = await enter('changing@test.example')
    const ctx: Context = { db: test.db, actor: nora }
    await expect(
      changePassword(ctx, { current: 'not this one', next: 'a whole new password' }),
    ).rejects.toMatchObject({ code: 'invalid' })
    await changePassword(ctx, { current: PASSWORD, next: 'a whole new password' })
    expect(await personOfSession(test.db, sessionId)).toBeNull()
  })

  it('is over after signing out or when the session has expired', async () => {
    await newcomer('out@test.example')
    const signedOut = await enter('out@test.example')
    await endSession(test.db, signedOut)
    expect(await personOfSession(test.db, signedOut)).toBeNull()
    const expired = await enter('out@test.example')
    const past = { expiresAt: new Date(Date.now() - 1000) }
    await test.db.update(sessions).set(past).where(eq(sessions.id, expired))
    expect(await personOfSession(test.db, expired)).toBeNull()
  })

  it('never loses the last administrator', async () => {
    await expect(changePerson(admin, admin.actor.id, { role: 'editor' })).rejects.toMatchObject({
      reason: 'last_administrator',
    })
    await expect(changePerson(admin, admin.actor.id, { disabled: true })).rejects.toMatchObject({
      reason: 'last_administrator',
    })
  })

  it('refuses a second account for an address', async () => {
    await expect(newcomer('nora@test.example')).rejects.toMatchObject({
      details: { fields: { email: 'email_taken' } },
    })
  })

  it('sets the first administrator up once', async () => {
    const fresh = await testDatabase()
    const input = { name: 'Root', email: 'root@test.example', password: PASSWORD }
    await setUpAdministrator(fresh.db, input)
    await expect(
      setUpAdministrator(fresh.db, { ...input, email: 'second@test.example' }),
    ).rejects.toMatchObject({ reason: 'administrator_exists' })
    await fresh.close()
  })
})
