import { encode } from 'next-auth/jwt'

/** The cookie of an open session row, as signing in would set it on plain http. */
export async function sessionCookie(
  sessionId: string,
  secret: string,
): Promise<{ name: string; value: string }> {
  const value = await encode({ token: { sessionId }, secret, maxAge: 3600 })
  return { name: 'cotejo.session', value }
}
