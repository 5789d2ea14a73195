import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { people, sessions } from '@/db/schema/person'
import type { SignInInput } from '@/domain/person-inputs'
import { SESSION_SECONDS } from '../session'
import { isPassword } from './password'
import { signInThrottle } from './sign-in-throttle'

export type SignInOutcome =
  | { outcome: 'signed_in'; sessionId: string; personId: string; name: string; email: string }
  | { outcome: 'refused' }
  | { outcome: 'throttled'; seconds: number }

/**
 * Opens a session for the right password of an enabled person. Wrong password, unknown address and
 * disabled person give the same answer after the same work.
 */
export async function signIn(
  db: Database,
  input: SignInInput,
  address: string | null,
): Promise<SignInOutcome> {
  const throttle = signInThrottle(db)
  const attempt = { email: input.email, address }
  const seconds = await throttle.take(attempt)
  if (seconds > 0) return { outcome: 'throttled', seconds }
  const [person] = await db.select().from(people).where(eq(people.email, input.email))
  const isRight = await isPassword(person?.passwordHash ?? null, input.password)
  if (!person || !isRight || person.disabledAt !== null) return { outcome: 'refused' }
  await throttle.giveBack(attempt)
  const sessionId = await openSession(db, person.id)
  return {
    outcome: 'signed_in',
    sessionId,
    personId: person.id,
    name: person.name,
    email: person.email,
  }
}

/** Stores a session row and remembers when the person was last here. */
export async function openSession(db: Database, personId: string): Promise<string> {
  const [session] = await db
    .insert(sessions)
    .values({ personId, expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000) })
    .returning({ id: sessions.id })
  await db.update(people).set({ lastSignInAt: new Date() }).where(eq(people.id, personId))
  if (!session) throw new Error('session was not stored')
  return session.id
}

/** Ends a session; its cookie is worth nothing from then on. */
export async function endSession(db: Database, sessionId: string): Promise<void> {
  await db.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.id, sessionId))
}
