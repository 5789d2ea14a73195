'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ThemeProvider } from 'next-themes'
import { type ReactNode, useState } from 'react'
import { isUnanswered } from '@/components/request/request'
import { APPEARANCES } from '@/components/shell/preferences'
import { Toaster } from '@/components/ui/toaster'
import { TooltipLayer } from '@/components/ui/tooltip'

/** What every client component may count on: theme, server state, tooltips, notices. */
export function Providers({
  nonce,
  children,
}: {
  nonce?: string | undefined
  children: ReactNode
}) {
  const [queryClient] = useState(createQueryClient)
  return (
    <ThemeProvider
      attribute="data-theme"
      themes={[...APPEARANCES]}
      defaultTheme="system"
      // The stylesheet follows the system itself, contrast included.
      enableSystem={false}
      enableColorScheme={false}
      storageKey="cotejo-theme"
      disableTransitionOnChange
      {...(nonce === undefined ? {} : { nonce })}
    >
      <QueryClientProvider client={queryClient}>
        {children}
        <TooltipLayer />
        <Toaster />
      </QueryClientProvider>
    </ThemeProvider>
  )
}

/**
 * A broken line is said at once and not waited for in silence; what failed is asked again when it is back.
 * A refusal (4xx) is an answer and is not asked again; a broken line or a 5xx is, twice, but not a silence
 * that was waited out. Writes are never repeated from here: their idempotency key lives with who sends them.
 */
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: isWorthRetrying,
        // As long as the longest freshness: who walks through a long article leaves matches, threads and
        // histories of a hundred rows behind.
        gcTime: 60_000,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

function isWorthRetrying(failures: number, error: Error): boolean {
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 0
  return failures < 2 && !isUnanswered(error) && (status === 0 || status >= 500)
}
