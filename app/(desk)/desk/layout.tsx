import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { pageContext } from '@/server/current-user'
import { ownKeys } from '@/server/person/queries'

/** Shows who is signed in; each page and each query under it asks again for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const asked = await headers()
  const ctx = await pageContext(asked.get('x-path') ?? '/desk')
  const keys = await ownKeys(ctx)
  return (
    <Shell
      user={ctx.actor}
      keys={keys}
      isMac={/Mac|iPhone|iPad/.test(asked.get('user-agent') ?? '')}
    >
      {children}
    </Shell>
  )
}
