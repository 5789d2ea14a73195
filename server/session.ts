import 'server-only'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { decode } from 'next-auth/jwt'
import { people, sessions } from '@/db/schema/person'
import type { CurrentUser } from '@/domain/person'
import { env } from '@/env'
import type { Reader } from './context'

/** Absolute life of a session, in seconds. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60

/** `__Host-` binds the cookie to one origin; browsers take it over https only. */
export function sessionCookieName(): string {
  return isHttps() ? '__Host-cotejo.session' : 'cotejo.session'
}

/** Whether people reach the newsroom by https, so that cookies may be `Secure`. */
export function isHttps(): boolean {
  return env().PUBLIC_URL.startsWith('https:')
}

/**
 * The person behind a session cookie, or null. The cookie only names a row: role, disabling and
 * sign-out are read from the database each time, so they work on the next request.
 */
export async function personOfCookie(
  db: Reader,
  cookie: string | undefined,
): Promise<CurrentUser | null> {
  const sessionId = await sessionIdOf(cookie)
  return sessionId === null ? null : personOfSession(db, sessionId)
}

/** Person of a session row that is neither ended nor expired and whose person is not disabled. */
export async function personOfSession(db: Reader, sessionId: string): Promise<CurrentUser | null> {
  const [person] = await db
    .select({ id: people.id, name: people.name, email: people.email, role: people.role })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, new Date()),
        isNull(people.disabledAt),
      ),
    )
  return person ?? null
}

/** A token that does not decrypt, is expired or was made for another purpose names no session. */
async function sessionIdOf(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null
  const token = await decode({ token: cookie, secret: env().AUTH_SECRET }).catch(() => null)
  const sessionId = token?.sessionId
  return typeof sessionId === 'string' && UUID.test(sessionId) ? sessionId : null
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
