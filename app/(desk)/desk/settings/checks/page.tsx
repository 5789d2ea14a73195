import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { CheckRecords } from '@/components/settings/check-records'
import { PageHeader } from '@/components/shell/page-header'
import type { CheckRecord } from '@/domain/check-record'
import { may } from '@/domain/permissions'
import { pageContext } from '@/server/current-user'
import { checkRecords } from '@/server/finding/check-records'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.checks')
  return { title: t('title') }
}

export default async function ChecksPage() {
  const ctx = await pageContext('/desk/settings/checks')
  if (!may(ctx.actor.role, 'settings.manage')) notFound()
  return <ChecksSheet records={await checkRecords(ctx)} />
}

function ChecksSheet({ records }: { records: CheckRecord[] }) {
  const t = useTranslations('settings')
  return (
    <>
      <PageHeader
        title={t('checks.title')}
        parent={{ href: '/desk/settings', label: t('title') }}
      />
      <div className="mx-auto flex w-full max-w-6xl flex-col gap-8 px-4 pt-6 pb-16 sm:px-6">
        <CheckRecords records={records} />
      </div>
    </>
  )
}
