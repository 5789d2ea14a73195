'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { FormFailure } from '@/components/people/form-failure'
import { PasswordInput } from '@/components/person/password-input'
import { useFieldWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Field } from '@/components/ui/field'
import { useChangePassword } from './mutations'

/** One's own password: the present one first, then the new one. */
export function ChangePasswordForm({ email }: { email: string }) {
  const t = useTranslations('settings.account')
  const fieldWords = useFieldWords()
  const changing = useChangePassword()
  const [typed, setTyped] = useState({ current: '', next: '' })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!changing.isPending) changing.mutate(typed)
  }
  if (changing.isSuccess) return <Changed />
  return (
    <form method="post" noValidate onSubmit={submit} className="flex max-w-sm flex-col gap-5">
      <FormFailure error={changing.error} />
      {/* Tells a password manager whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label={t('current')} error={fieldWords(changing.error, 'current')}>
        {(control) => (
          <PasswordInput
            {...control}
            value={typed.current}
            autoComplete="current-password"
            onChange={(event) => setTyped({ ...typed, current: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('next')} hint={t('nextHint')} error={fieldWords(changing.error, 'next')}>
        {(control) => (
          <PasswordInput
            {...control}
            value={typed.next}
            autoComplete="new-password"
            onChange={(event) => setTyped({ ...typed, next: event.target.value })}
          />
        )}
      </Field>
      <p className="text-[0.8125rem] text-muted">{t('endsSessions')}</p>
      <Button type="submit" variant="primary" isBusy={changing.isPending} className="self-start">
        {t('change')}
      </Button>
    </form>
  )
}

/** The session is over: an ordinary link, so that nothing of it stays in the page's memory. */
function Changed() {
  const t = useTranslations('settings.account')
  return (
    <div
      role="status"
      className="flex max-w-md flex-col items-start gap-4 border-l-4 border-positive bg-positive-wash px-4 py-3"
    >
      <p className="text-sm text-positive">{t('changed')}</p>
      <a href="/sign-in?next=/desk" className={buttonClass({ variant: 'primary' })}>
        {t('signInAgain')}
      </a>
    </div>
  )
}
