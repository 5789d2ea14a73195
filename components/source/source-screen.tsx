'use client'

import { useTranslations } from 'next-intl'
import { Skeleton } from '@/components/ui/skeleton'
import { useInBrowser } from '@/components/ui/use-in-browser'
import { RenewalDesk } from './renewal-desk'
import { SourceSheet } from './source-sheet'

interface SourceScreenProps {
  articleId: string
  viewerId: string
  mayRenew: boolean
}

/**
 * Giving an article a newer Spanish text. What was pasted is kept by the browser, which the server cannot
 * ask: until the browser has taken over, no field stands here, so that no letter typed is lost.
 */
export function SourceScreen({ articleId, viewerId, mayRenew }: SourceScreenProps) {
  const t = useTranslations()
  const isInBrowser = useInBrowser()
  if (mayRenew && isInBrowser) return <RenewalDesk articleId={articleId} viewerId={viewerId} />
  const text = t(mayRenew ? 'import.renew.text' : 'import.renew.notPermitted')
  return (
    <SourceSheet articleId={articleId} text={text}>
      {mayRenew ? <Skeleton label={t('common.loading')} lines={6} /> : null}
    </SourceSheet>
  )
}
