'use client'

import { useTranslations } from 'next-intl'
import { NoticePage } from '@/components/shell/notice-page'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'

interface ErrorPageProps {
  error: Error & { digest?: string }
  retry: () => void
}

/** Says that something broke, how to go on and what to quote; the cause stays in the server's log. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations()
  const reference =
    error.digest === undefined ? undefined : { label: t('page.reference'), value: error.digest }
  return (
    <NoticePage title={t('page.brokenTitle')} text={t('page.brokenText')} reference={reference}>
      <Button variant="primary" onClick={() => retry()}>
        {t('common.retry')}
      </Button>
      <a href="/desk" className={buttonClass()}>
        {t('page.toDesk')}
      </a>
    </NoticePage>
  )
}
