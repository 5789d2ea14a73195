import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { SignInInput } from '@/domain/person-inputs'
import { env } from '@/env'
import { database } from '@/server/database'
import { log } from '@/server/log'
import { endSession, signIn } from '@/server/person/sign-in'
import { isHttps, SESSION_SECONDS, sessionCookieName } from '@/server/session'

/**
 * next-auth keeps the cookie, its encryption and its forgery token; who may enter, and whether a
 * session still stands, is decided against our own rows (server/session.ts). Built on first use,
 * since a build has no environment.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().AUTH_SECRET,
    useSecureCookies: isHttps(),
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps() },
      },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (credentials, request) => authorizeCredentials(credentials, request.headers),
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        return user?.sessionId ? { sub: user.id, sessionId: user.sessionId } : token
      },
      // What the browser may ask of its own session: nothing but that there is one.
      session({ session }) {
        return { expires: session.expires }
      },
      redirect({ url, baseUrl }) {
        const target = new URL(url, baseUrl)
        return target.origin === baseUrl ? target.href : baseUrl
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sessionId === 'string') await endSession(database(), token.sessionId)
      },
    },
    logger: {
      error: (code) => log('warn', 'sign-in failed', { code }),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

async function authorizeCredentials(
  credentials: Record<string, string> | undefined,
  headers: Record<string, unknown> | undefined,
) {
  const parsed = SignInInput.safeParse({
    email: credentials?.email ?? '',
    password: credentials?.password ?? '',
  })
  // An address nobody can have still costs a full look-up.
  const input = parsed.success ? parsed.data : { email: 'nobody@invalid.example', password: 'x' }
  const result = await signIn(database(), input, addressOf(headers)).catch((error: unknown) => {
    log('error', 'sign-in broke', { error })
    // next-auth writes the message of whatever is thrown here into an address.
    throw new Error('unavailable')
  })
  if (result.outcome === 'throttled') throw new Error(`throttled:${Math.ceil(result.seconds / 60)}`)
  if (result.outcome === 'refused') return null
  return { id: result.personId, sessionId: result.sessionId }
}

/**
 * Set from the connection, or by a proxy we trust (server/guard-http.ts strips what others claim). The
 * last entry is that proxy's own; those before it are whatever the client wrote.
 */
function addressOf(headers: Record<string, unknown> | undefined): string | null {
  const forwarded = headers?.['x-forwarded-for']
  if (typeof forwarded !== 'string') return null
  return forwarded.split(',').at(-1)?.trim() || null
}
