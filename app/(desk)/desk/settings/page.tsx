import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { FourEyes } from '@/components/settings/four-eyes'
import { PermissionMatrix } from '@/components/settings/permission-matrix'
import { settingsQuery } from '@/components/settings/queries'
import { PageHeader } from '@/components/shell/page-header'
import { buttonClass } from '@/components/ui/button-class'
import { may } from '@/domain/permissions'
import { pageContext } from '@/server/current-user'
import { settingsFor } from '@/server/settings/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings')
  return { title: t('title') }
}

export default async function SettingsPage() {
  const ctx = await pageContext('/desk/settings')
  if (!may(ctx.actor.role, 'settings.manage')) notFound()
  const queryClient = new QueryClient()
  queryClient.setQueryData(settingsQuery().queryKey, await settingsFor(ctx))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <SettingsSheet />
    </HydrationBoundary>
  )
}

function SettingsSheet() {
  const t = useTranslations()
  return (
    <>
      <PageHeader
        title={t('settings.title')}
        actions={
          <>
            <Link href="/desk/settings/checks" className={buttonClass()}>
              {t('settings.checks.title')}
            </Link>
            <Link href="/desk/people" className={buttonClass()}>
              {t('people.title')}
            </Link>
          </>
        }
      />
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-12 px-4 pt-6 pb-16 sm:px-6">
        <FourEyes />
        <PermissionMatrix />
      </div>
    </>
  )
}
