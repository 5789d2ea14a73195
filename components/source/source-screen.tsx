'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { workspaceQuery } from '@/components/article/queries'
import { useFailureWords } from '@/components/publication/failure-words'
import { PageHeader } from '@/components/shell/page-header'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { CONTROL_CLASS } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { useCompareSource, useRenewSource } from './mutations'
import { RenewalChanges } from './renewal-changes'

interface SourceScreenProps {
  articleId: string
  mayRenew: boolean
}

/** Giving an article a newer Spanish text: pasted, compared with the one it has, and taken over. */
export function SourceScreen({ articleId, mayRenew }: SourceScreenProps) {
  const t = useTranslations('import.renew')
  const words = useFailureWords()
  const router = useRouter()
  const { data: workspace } = useSuspenseQuery(workspaceQuery(articleId))
  const [source, setSource] = useState('')
  const comparing = useCompareSource(articleId)
  const renewing = useRenewSource(articleId)
  const error = renewing.error ?? comparing.error
  const found = comparing.data
  const isNothing = found && found.counts.changed + found.counts.added + found.counts.gone === 0
  const renew = (stamp: string) =>
    renewing.mutate(
      { source, stamp },
      {
        onSuccess: ({ counts }) => {
          toast(t('done', { ...counts }), { tone: 'success' })
          const filter = counts.changed > 0 ? 'stale' : 'unconfirmed'
          router.push(`/desk/articles/${articleId}/revise?filter=${filter}`)
        },
      },
    )
  const write = (text: string) => {
    setSource(text)
    comparing.reset()
    renewing.reset()
  }
  const { title, sourceTitle } = workspace.article
  return (
    <>
      <PageHeader
        title={t('title')}
        parent={{ href: `/desk/articles/${articleId}/revise`, label: t('article') }}
        actions={
          found && !isNothing ? (
            <Button
              variant="primary"
              isBusy={renewing.isPending || renewing.isSuccess}
              onClick={() => renew(found.stamp)}
            >
              {t('renew')}
            </Button>
          ) : null
        }
      />
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 pt-5 pb-20 sm:px-6">
        <div className="flex max-w-3xl flex-col gap-2">
          <p lang={title ? 'en' : 'es'} className="font-serif text-lg leading-7">
            {title || sourceTitle}
          </p>
          <p className="text-sm text-muted">{t(mayRenew ? 'text' : 'notPermitted')}</p>
        </div>
        <div role="alert" className="empty:hidden">
          {error ? (
            <p className="border-l-4 border-blocking bg-blocking-wash px-3 py-2 text-sm text-blocking">
              {words(error)}
            </p>
          ) : null}
        </div>
        {mayRenew ? (
          <div className="flex flex-col items-start gap-3">
            <div className="w-full">
              <Field label={t('source')} hint={t('sourceHint')}>
                {(control) => (
                  <textarea
                    {...control}
                    lang="es"
                    spellCheck={false}
                    onChange={(event) => write(event.target.value)}
                    className={`${CONTROL_CLASS} h-56 resize-y px-4 py-3 font-serif text-base! leading-6.5`}
                  />
                )}
              </Field>
            </div>
            <Button
              variant={found ? undefined : 'primary'}
              disabled={source.trim() === ''}
              isBusy={comparing.isPending}
              onClick={() => comparing.mutate(source)}
            >
              {t('compare')}
            </Button>
          </div>
        ) : null}
        <div role="status">
          {isNothing ? <p>{t('nothing')}</p> : null}
          {found && !isNothing ? <RenewalChanges renewal={found} /> : null}
        </div>
      </div>
    </>
  )
}
