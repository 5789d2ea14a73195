'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { attemptSignIn } from './attempt-sign-in'
import { PasswordInput } from './password-input'
import type { SignInOutcome } from './sign-in-outcome'

/**
 * E-mail and password. `next` is a checked path of this origin (`nextPath`). What was typed stays,
 * whatever the answer; `post` keeps the password out of the address should the script be late.
 */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('auth')
  const { state, submit, email, password } = useSignIn(next)
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      <Field label={t('email')} error={state.emailMissing ? t('emailMissing') : undefined}>
        {(control) => (
          <Input
            {...control}
            ref={email}
            type="email"
            name="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        )}
      </Field>
      <Field label={t('password')} error={state.passwordMissing ? t('passwordMissing') : undefined}>
        {(control) => (
          <PasswordInput
            {...control}
            ref={password}
            name="password"
            autoComplete="current-password"
            required
          />
        )}
      </Field>
      <Notice outcome={state.outcome} />
      <Button type="submit" variant="primary" isBusy={state.isBusy} className="self-start">
        {state.isBusy ? t('submitting') : t('submit')}
      </Button>
    </form>
  )
}

/** Always in the page, so that what appears in it is read out. */
function Notice({ outcome }: { outcome: SignInOutcome | null }) {
  return (
    <div role="alert" className="empty:-mt-5">
      {outcome === null || outcome.kind === 'signed-in' ? null : (
        <p className="border-l-4 border-blocking bg-blocking-wash px-3 py-2 text-sm text-blocking">
          <NoticeWords outcome={outcome} />
        </p>
      )}
    </div>
  )
}

function NoticeWords({ outcome }: { outcome: Exclude<SignInOutcome, { kind: 'signed-in' }> }) {
  const t = useTranslations('auth')
  return outcome.kind === 'throttled'
    ? t('throttled', { minutes: outcome.minutes })
    : t(outcome.kind)
}

interface FormState {
  isBusy: boolean
  emailMissing: boolean
  passwordMissing: boolean
  outcome: SignInOutcome | null
}

const AT_REST: FormState = {
  isBusy: false,
  emailMissing: false,
  passwordMissing: false,
  outcome: null,
}

function useSignIn(next: string) {
  const [state, setState] = useState(AT_REST)
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = {
      email: email.current?.value.trim() ?? '',
      password: password.current?.value ?? '',
    }
    const emailMissing = typed.email === ''
    const passwordMissing = typed.password === ''
    if (emailMissing || passwordMissing) {
      setState({ ...AT_REST, emailMissing, passwordMissing })
      const first = emailMissing ? email : password
      first.current?.focus()
      return
    }
    setState({ ...AT_REST, isBusy: true })
    const outcome = await attemptSignIn(typed)
    if (outcome.kind === 'signed-in') return window.location.assign(next)
    setState({ ...AT_REST, outcome })
    if (outcome.kind === 'refused') password.current?.select()
  }
  return { state, submit, email, password }
}
