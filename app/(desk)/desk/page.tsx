import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DeskScreen } from '@/components/desk/desk-screen'
import { queueQuery } from '@/components/desk/queries'
import { filterOf } from '@/components/desk/queue-filter'
import { articleQueue } from '@/server/article/queue'
import { pageContext } from '@/server/current-user'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk')
  return { title: t('title') }
}

interface DeskPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function DeskPage({ searchParams }: DeskPageProps) {
  const ctx = await pageContext('/desk')
  const asked = await searchParams
  const single = Object.entries(asked).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const filter = filterOf(new URLSearchParams(single))
  const queryClient = new QueryClient()
  queryClient.setQueryData(queueQuery(filter).queryKey, await articleQueue(ctx, filter))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <DeskScreen user={ctx.actor} />
    </HydrationBoundary>
  )
}
