'use client'

import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/shell/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { useInBrowser } from '@/components/ui/use-in-browser'
import { PasteStep } from './paste-step'
import { PreviewStep } from './preview-step'
import { useImport } from './use-import'

/**
 * Bringing an article in. What was pasted is kept by the browser, which the server cannot ask: until
 * the browser has taken over, a sheet without fields stands here, so that no letter typed is lost.
 */
export function ImportScreen({ personId }: { personId: string }) {
  const isInBrowser = useInBrowser()
  return isInBrowser ? <ImportDesk personId={personId} /> : <ImportSheet />
}

function ImportDesk({ personId }: { personId: string }) {
  const work = useImport(personId)
  return work.isPreviewing && work.shape ? (
    <PreviewStep personId={personId} work={work} shape={work.shape} />
  ) : (
    <PasteStep personId={personId} work={work} />
  )
}

function ImportSheet() {
  const t = useTranslations()
  return (
    <>
      <PageHeader title={t('import.title')} />
      <div className="px-4 py-6 sm:px-6">
        <Skeleton label={t('common.loading')} lines={8} />
      </div>
    </>
  )
}
