'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { useFieldWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { FormFailure } from './form-failure'
import { HandOver } from './hand-over'
import { useChangePerson } from './mutations'
import { PasswordField } from './password-field'
import type { PersonSheetProps } from './person-sheet'

/** A new password for an account; ends every session of it. */
export function ResetPassword({ person, isSelf, isOpen, onOpenChange }: PersonSheetProps) {
  const t = useTranslations()
  const formId = useId()
  const fieldWords = useFieldWords()
  const changing = useChangePerson(person.id)
  const [typed, setTyped] = useState({ password: '', isGenerated: false })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    changing.mutate({ password: typed.password })
  }
  const isDone = changing.isSuccess
  return (
    <Dialog
      title={t('people.resetTitle', { name: person.name })}
      description={isDone ? undefined : t('people.resetText')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <>
          <DialogClose>
            <Button>{isDone ? t('common.close') : t('common.cancel')}</Button>
          </DialogClose>
          {isDone ? null : (
            <Button type="submit" form={formId} variant="primary" isBusy={changing.isPending}>
              {t('people.setPassword')}
            </Button>
          )}
        </>
      }
    >
      {isDone ? (
        <HandOver text={t('people.passwordSet', { name: person.name })} password={typed.password} />
      ) : (
        <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-5">
          <FormFailure error={changing.error} />
          {isSelf ? <p className="text-sm text-blocking">{t('people.endsYourSession')}</p> : null}
          <PasswordField
            label={t('people.newPassword')}
            value={typed.password}
            isGenerated={typed.isGenerated}
            error={fieldWords(changing.error, 'password')}
            onChange={(password, isGenerated) => setTyped({ password, isGenerated })}
          />
        </form>
      )}
    </Dialog>
  )
}
