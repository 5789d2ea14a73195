'use client'

import { useTranslations } from 'next-intl'
import { PasswordInput } from '@/components/person/password-input'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { generatePassword } from './generate-password'

interface PasswordFieldProps {
  label: string
  value: string
  /** `isGenerated` shows it in the clear: it has to be handed over. */
  onChange: (value: string, isGenerated: boolean) => void
  isGenerated: boolean
  error: string | undefined
}

/** A password for somebody else: typed, or made by the machine. */
export function PasswordField(props: PasswordFieldProps) {
  const t = useTranslations('people')
  const { label, value, onChange, isGenerated, error } = props
  return (
    <Field label={label} hint={t('passwordHint')} error={error}>
      {(control) => (
        <span className="flex gap-2">
          {isGenerated ? (
            <Input
              {...control}
              value={value}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => onChange(event.target.value, true)}
              className="font-[540] tracking-wide tabular"
            />
          ) : (
            <PasswordInput
              {...control}
              value={value}
              autoComplete="new-password"
              onChange={(event) => onChange(event.target.value, false)}
              className="flex-1"
            />
          )}
          <Button onClick={() => onChange(generatePassword(), true)}>{t('generate')}</Button>
        </span>
      )}
    </Field>
  )
}
