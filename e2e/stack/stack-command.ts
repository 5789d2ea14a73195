import { appendFileSync, renameSync, writeFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { people, sessions } from '@/db/schema/person'
import logins from '@/db/seed/people.json'
import { seed } from '@/db/seed/seed'
import type { Context } from '@/server/context'
import { hashPassword } from '@/server/person/password'
import { endSession, openSession } from '@/server/person/sign-in'
import { plantCanaries } from './canaries'
import { HALTED } from './halt-web'
import { INSIDERS, type Insider, type Prepared, type Visitor } from './prepared'
import { sessionCookie } from './session-cookie'
import { startStack } from './stack'

/**
 * Runs the stack with the demo desk and the canaries for the browser tests; writes what they need to
 * know to the file named on the command line and stays until it is ended.
 */
const [, , file = 'stack.json', logFile = 'web.log'] = process.argv
let prepared: Pick<Prepared, 'things' | 'secrets' | 'logins'> = {
  things: {},
  secrets: [],
  logins: loginsByRole(),
}
const sessionIds: Partial<Record<Visitor, string>> = {}

const stack = await startStack(
  async ({ db }) => {
    await seed(db)
    const desk = await deskOf(db)
    prepared = { ...prepared, ...(await plantCanaries(desk)) }
    for (const role of INSIDERS) sessionIds[role] = await openSession(db, desk[role].actor.id)
    Object.assign(sessionIds, await outsiderSessions(db, desk.translator.actor.id))
    const colleague = await newPerson(db, {
      name: 'Inés Otra',
      email: 'ines@demo.cotejo.example',
      role: 'translator',
    })
    sessionIds.colleague = await openSession(db, colleague)
    prepared.things.person = desk.translator.actor.id
  },
  { logFile },
)

const cookies: Prepared['cookies'] = {}
for (const [visitor, sessionId] of Object.entries(sessionIds)) {
  const secret = visitor === 'forged' ? `${stack.secret}-of-somebody-else` : stack.secret
  const { name, value } = await sessionCookie(sessionId, secret)
  cookies[visitor as Visitor] = `${name}=${value}`
}
const { url, databaseUrl, secret } = stack
const told = { ...prepared, url, databaseUrl, secret, cookies, logFile, pid: process.pid }
// In one step: who waits for the file reads all of it or none.
writeFileSync(`${file}.part`, JSON.stringify(told))
renameSync(`${file}.part`, file)

// Tests ask by signal. After a crash the web process comes back at once, as under a supervisor.
process.on('SIGTSTP', () => {
  stack.haltWeb()
  appendFileSync(logFile, HALTED)
})
process.on('SIGUSR2', () => void stack.crashWeb().then(stack.startWeb))
process.on('SIGHUP', () => void stack.crashDatabase())

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    await stack.stop()
    process.exit(0)
  })
}

async function deskOf(db: Database): Promise<Record<Insider, Context>> {
  const rows = await db.select().from(people)
  const of = (role: Insider): Context => {
    const actor = rows.find((row) => row.role === role)
    if (!actor) throw new Error(`the demo desk has no ${role}`)
    const { id, name, email } = actor
    return { db, actor: { id, name, email, role } }
  }
  return {
    translator: of('translator'),
    editor: of('editor'),
    chief: of('chief'),
    admin: of('admin'),
  }
}

/** Sessions that were good once: expired, signed out, of a person disabled since; one well-formed forgery. */
async function outsiderSessions(
  db: Database,
  personId: string,
): Promise<Partial<Record<Visitor, string>>> {
  const expired = await openSession(db, personId)
  await db
    .update(sessions)
    .set({ expiresAt: new Date(0) })
    .where(eq(sessions.id, expired))
  const signedOut = await openSession(db, personId)
  await endSession(db, signedOut)
  const left = await newPerson(db, {
    name: 'Left Longago',
    email: 'left@demo.cotejo.example',
    role: 'chief',
    disabledAt: new Date(),
  })
  const disabled = await openSession(db, left)
  const forged = await openSession(db, personId)
  return { expired, signed_out: signedOut, disabled, forged }
}

async function newPerson(
  db: Database,
  values: Omit<typeof people.$inferInsert, 'passwordHash'>,
): Promise<string> {
  const passwordHash = await hashPassword('cotejo-demo-left')
  const [row] = await db
    .insert(people)
    .values({ ...values, passwordHash })
    .returning()
  if (!row) throw new Error('not stored')
  return row.id
}

function loginsByRole(): Prepared['logins'] {
  return Object.fromEntries(
    logins.map(({ role, ...login }) => [role, login]),
  ) as unknown as Prepared['logins']
}
