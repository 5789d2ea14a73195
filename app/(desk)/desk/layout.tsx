import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { requireUser } from '@/server/current-user'

/** Shows who is signed in; each page and each query under it asks again for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const asked = await headers()
  const user = await requireUser(asked.get('x-path') ?? '/desk')
  return (
    <Shell user={user} isMac={/Mac|iPhone|iPad/.test(asked.get('user-agent') ?? '')}>
      {children}
    </Shell>
  )
}
