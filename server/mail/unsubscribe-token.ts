import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/env'

/** What lets its holder end one person's mail, and nothing else. */
export function unsubscribeToken(personId: string): string {
  return `${personId}.${signatureOf(personId)}`
}

/** Whose mail a token ends; null for one we did not make. */
export function personOfToken(token: string): string | null {
  const [personId = '', signature = '', ...rest] = token.split('.')
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(personId))
  if (rest.length > 0 || given.length !== right.length) return null
  return timingSafeEqual(given, right) ? personId : null
}

function signatureOf(personId: string): string {
  return createHmac('sha256', env().AUTH_SECRET)
    .update(`unsubscribe:${personId}`)
    .digest('base64url')
}
