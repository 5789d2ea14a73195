import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MemoryScreen } from '@/components/memory/memory-screen'
import { searchFrom } from '@/components/memory/memory-search'
import { pairsQuery } from '@/components/memory/queries'
import { pageContext } from '@/server/current-user'
import { searchPairs } from '@/server/memory/search-pairs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('memory.page')
  return { title: t('title') }
}

interface MemoryPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function MemoryPage({ searchParams }: MemoryPageProps) {
  const ctx = await pageContext('/desk/memory')
  const asked = Object.entries(await searchParams).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const search = searchFrom(new URLSearchParams(asked))
  const queryClient = new QueryClient()
  queryClient.setQueryData(pairsQuery(search).queryKey, {
    pages: [await searchPairs(ctx, search)],
    pageParams: [null],
  })
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <MemoryScreen user={ctx.actor} />
    </HydrationBoundary>
  )
}
