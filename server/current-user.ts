import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { CurrentUser } from '@/domain/person'
import type { Context } from './context'
import { database } from './database'
import { personOfCookie, sessionCookieName } from './session'

/** Who asks for this page, or null. Once a request. */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  const jar = await cookies()
  return personOfCookie(database(), jar.get(sessionCookieName())?.value)
})

/** Who asks; a stranger is sent to sign in and comes back to `path`. */
export async function requireUser(path: string): Promise<CurrentUser> {
  const user = await currentUser()
  if (!user) redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  return user
}

/** The context a page's reads run in. */
export async function pageContext(path: string): Promise<Context> {
  return { db: database(), actor: await requireUser(path) }
}
