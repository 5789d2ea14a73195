import { signOut } from 'next-auth/react'
import { inTime } from '@/components/request/in-time'

/** Ends the session. A whole new document afterwards: nothing of it stays in the page's memory. */
export async function leaveDesk(): Promise<void> {
  await inTime(signOut({ redirect: false }))
  window.location.assign('/sign-in')
}
