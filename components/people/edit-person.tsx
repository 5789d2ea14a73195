'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId } from 'react'
import { useFieldWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { BroughtBack } from '@/components/unsaved/brought-back'
import { FormFailure } from './form-failure'
import { useChangePerson } from './mutations'
import type { PersonSheetProps } from './person-sheet'
import { RoleField } from './role-field'
import { usePersonDraft } from './use-person-draft'

/** Name and role of an account. A new role works on that person's next request. */
export function EditPerson({ person, isSelf, isOpen, onOpenChange }: PersonSheetProps) {
  const t = useTranslations()
  const formId = useId()
  const fieldWords = useFieldWords()
  const changing = useChangePerson(person.id)
  const { draft, write, unsaved } = usePersonDraft(person.id, {
    name: person.name,
    role: person.role,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    changing.mutate(draft, {
      onSuccess: (changed) => {
        unsaved.forget()
        onOpenChange(false)
        toast(t('people.changed', { name: changed.name }), { tone: 'success' })
      },
    })
  }
  return (
    <Dialog
      title={t('people.editTitle', { name: person.name })}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <>
          <DialogClose>
            <Button>{t('common.cancel')}</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" isBusy={changing.isPending}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <BroughtBack unsaved={unsaved} />
        <FormFailure error={changing.error} />
        <Field label={t('people.name')} error={fieldWords(changing.error, 'name')}>
          {(control) => (
            <Input
              {...control}
              value={draft.name}
              maxLength={80}
              autoComplete="off"
              onChange={(event) => write({ name: event.target.value })}
            />
          )}
        </Field>
        <RoleField role={draft.role} onChange={(role) => write({ role })} />
        {isSelf && draft.role !== 'admin' ? (
          <p className="text-sm text-blocking">{t('people.givesUpAdmin')}</p>
        ) : null}
      </form>
    </Dialog>
  )
}
