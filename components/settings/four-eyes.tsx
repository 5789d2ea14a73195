'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import { StateTag } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { useChangeSettings } from './mutations'
import { settingsQuery } from './queries'

/** Whether a second person must stand behind every change, and the switch that lets it go. */
export function FourEyes() {
  const t = useTranslations('settings')
  const words = useFailureWords()
  const { data: settings, error } = useQuery(settingsQuery())
  return (
    <section aria-labelledby="four-eyes" className="max-w-2xl">
      <h2 id="four-eyes" className="border-b border-rule-strong pb-1.5 text-muted caps">
        {t('fourEyes')}
      </h2>
      <p className="mt-4 font-serif text-lg leading-7">{t('fourEyesRule')}</p>
      <p className="mt-2 text-sm text-muted">{t('fourEyesWhy')}</p>
      {error ? (
        <p role="alert" className="mt-4 text-blocking">
          {words(error)}
        </p>
      ) : null}
      {settings ? <Standing isRelaxed={settings.isFourEyesRelaxed} /> : null}
    </section>
  )
}

function Standing({ isRelaxed }: { isRelaxed: boolean }) {
  const t = useTranslations('settings')
  const words = useFailureWords()
  const [isAsking, setIsAsking] = useState(false)
  const changing = useChangeSettings()
  const change = () =>
    changing.mutate({ isFourEyesRelaxed: !isRelaxed }, { onSuccess: () => setIsAsking(false) })
  const ask = (isOpening: boolean) => {
    setIsAsking(isOpening)
    changing.reset()
  }
  return (
    <div className="mt-5 flex flex-wrap items-center justify-between gap-4 border-y border-rule py-3">
      <div role="status">
        {isRelaxed ? (
          <StateTag tone="warning" mark="alert">
            {t('relaxed')}
          </StateTag>
        ) : (
          <StateTag tone="positive" mark="full">
            {t('kept')}
          </StateTag>
        )}
      </div>
      <Button variant={isRelaxed ? 'primary' : 'danger'} onClick={() => ask(true)}>
        {t(isRelaxed ? 'restore' : 'relax')}
      </Button>
      <ConfirmDialog
        title={t(isRelaxed ? 'restoreTitle' : 'relaxTitle')}
        description={<Consequences isRelaxed={isRelaxed} />}
        confirmLabel={t(isRelaxed ? 'restore' : 'relax')}
        isDangerous={!isRelaxed}
        isBusy={changing.isPending}
        isOpen={isAsking}
        onOpenChange={ask}
        onConfirm={change}
      >
        <div role="alert" className="text-sm text-blocking empty:hidden">
          {changing.error ? words(changing.error) : null}
        </div>
      </ConfirmDialog>
    </div>
  )
}

function Consequences({ isRelaxed }: { isRelaxed: boolean }) {
  const t = useTranslations('settings')
  if (isRelaxed) return <p>{t('restoreText')}</p>
  return (
    <ul className="list-disc space-y-1.5 pl-5">
      <li>{t('relaxAlone')}</li>
      <li>{t('relaxUnmarked')}</li>
      <li>{t('relaxLogged')}</li>
    </ul>
  )
}
