import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PeopleScreen } from '@/components/people/people-screen'
import { peopleQuery } from '@/components/people/queries'
import { may } from '@/domain/permissions'
import { pageContext } from '@/server/current-user'
import { listPeople } from '@/server/person/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people')
  return { title: t('title') }
}

export default async function PeoplePage() {
  const ctx = await pageContext('/desk/people')
  if (!may(ctx.actor.role, 'person.manage')) notFound()
  const queryClient = new QueryClient()
  queryClient.setQueryData(peopleQuery().queryKey, await listPeople(ctx))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <PeopleScreen userId={ctx.actor.id} />
    </HydrationBoundary>
  )
}
