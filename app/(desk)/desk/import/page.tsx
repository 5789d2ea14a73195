import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ImportScreen } from '@/components/import/import-screen'
import { may } from '@/domain/permissions'
import { pageContext } from '@/server/current-user'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('import')
  return { title: t('title') }
}

export default async function ImportPage() {
  const { actor } = await pageContext('/desk/import')
  if (!may(actor.role, 'article.import')) notFound()
  return <ImportScreen personId={actor.id} />
}
