import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GlossaryScreen } from '@/components/glossary/glossary-screen'
import { termsQuery } from '@/components/glossary/queries'
import { pageContext } from '@/server/current-user'
import { listTerms } from '@/server/term/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('glossary')
  return { title: t('title') }
}

export default async function GlossaryPage() {
  const ctx = await pageContext('/desk/glossary')
  const queryClient = new QueryClient()
  queryClient.setQueryData(termsQuery().queryKey, await listTerms(ctx))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <GlossaryScreen user={ctx.actor} now={Date.now()} />
    </HydrationBoundary>
  )
}
