import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NoticesScreen } from '@/components/notice/notices-screen'
import { noticesQuery } from '@/components/notice/queries'
import { pageContext } from '@/server/current-user'
import { noticeList } from '@/server/notice/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notice')
  return { title: t('title') }
}

export default async function NoticesPage() {
  const ctx = await pageContext('/desk/notices')
  const queryClient = new QueryClient()
  const first = await noticeList(ctx, 0)
  queryClient.setQueryData(noticesQuery().queryKey, { pages: [first], pageParams: [0] })
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <NoticesScreen />
    </HydrationBoundary>
  )
}
