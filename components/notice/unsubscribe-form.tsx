'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useFailureWords } from '@/components/request/failure-words'
import { sendJson } from '@/components/request/request'
import { Button } from '@/components/ui/button'

/** The one button that ends a person's mail. */
export function UnsubscribeForm({ token }: { token: string }) {
  const t = useTranslations('notice')
  const words = useFailureWords()
  const end = useMutation({
    mutationFn: () => sendJson('POST', `/api/v1/unsubscriptions/${token}`),
  })
  if (end.isSuccess) return <p role="status">{t('unsubscribed')}</p>
  return (
    <>
      <Button variant="primary" isBusy={end.isPending} onClick={() => end.mutate()}>
        {t('unsubscribe')}
      </Button>
      {end.error ? (
        <p role="alert" className="text-blocking">
          {words(end.error)}
        </p>
      ) : null}
    </>
  )
}
