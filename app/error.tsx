'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent } from 'react'
import { NoticePage } from '@/components/shell/notice-page'
import { untilBack } from '@/components/shell/until-back'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'

interface ErrorPageProps {
  error: Error & { digest?: string }
  retry: () => void
}

/**
 * Says that something broke, how to go on and what to quote; the cause stays in the server's log. A page
 * that broke because the application was down opens by itself when it is back.
 */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations()
  const tryAgain = useEffectEvent(retry)
  useEffect(() => {
    const leaving = new AbortController()
    void untilBack(leaving.signal).then((isBack) => {
      if (isBack) tryAgain()
    })
    return () => leaving.abort()
  }, [])
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
