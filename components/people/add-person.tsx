'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { useFieldWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { BroughtBack } from '@/components/unsaved/brought-back'
import type { PersonDto } from '@/domain/person'
import type { CreatePersonInput } from '@/domain/person-inputs'
import { FormFailure } from './form-failure'
import { HandOver } from './hand-over'
import { useCreatePerson } from './mutations'
import { PasswordField } from './password-field'
import { RoleField } from './role-field'
import { usePersonDraft } from './use-person-draft'

const NOBODY: Omit<CreatePersonInput, 'password'> = { name: '', email: '', role: 'translator' }

/** The button and the sheet that give somebody an account. */
export function AddPerson({ viewerId }: { viewerId: string }) {
  const t = useTranslations()
  const [isOpen, setIsOpen] = useState(false)
  const [made, setMade] = useState<{ person: PersonDto; password: string } | null>(null)
  const formId = useId()
  const creating = useCreatePerson()
  const toggle = (isOpening: boolean) => {
    setIsOpen(isOpening)
    if (isOpening) setMade(null)
    creating.reset()
  }
  const create = (input: CreatePersonInput, forget: () => void) =>
    creating.mutate(input, {
      onSuccess: (person) => {
        forget()
        setMade({ person, password: input.password })
      },
    })
  return (
    <Dialog
      title={t('people.addTitle')}
      description={made ? undefined : t('people.addText')}
      isOpen={isOpen}
      onOpenChange={toggle}
      trigger={<Button variant="primary">{t('people.add')}</Button>}
      footer={
        made ? (
          <DialogClose>
            <Button variant="primary">{t('common.close')}</Button>
          </DialogClose>
        ) : (
          <>
            <DialogClose>
              <Button>{t('common.cancel')}</Button>
            </DialogClose>
            <Button type="submit" form={formId} variant="primary" isBusy={creating.isPending}>
              {t('people.create')}
            </Button>
          </>
        )
      }
    >
      {made ? (
        <HandOver
          text={t('people.created', { name: made.person.name, email: made.person.email })}
          password={made.password}
        />
      ) : (
        <PersonForm id={formId} viewerId={viewerId} error={creating.error} onSubmit={create} />
      )}
    </Dialog>
  )
}

interface PersonFormProps {
  id: string
  viewerId: string
  error: unknown
  onSubmit: (input: CreatePersonInput, forget: () => void) => void
}

function PersonForm({ id, viewerId, error, onSubmit }: PersonFormProps) {
  const t = useTranslations('people')
  const fieldWords = useFieldWords()
  const { draft: person, write: set, unsaved } = usePersonDraft(`new-${viewerId}`, NOBODY)
  const [typed, setTyped] = useState({ password: '', isGenerated: false })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit({ ...person, password: typed.password }, unsaved.forget)
  }
  return (
    <form id={id} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <BroughtBack unsaved={unsaved} />
      <FormFailure error={error} />
      <Field label={t('name')} error={fieldWords(error, 'name')}>
        {(control) => (
          <Input
            {...control}
            value={person.name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('email')} error={fieldWords(error, 'email')}>
        {(control) => (
          <Input
            {...control}
            type="email"
            value={person.email}
            maxLength={254}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => set({ email: event.target.value })}
          />
        )}
      </Field>
      <RoleField role={person.role} onChange={(role) => set({ role })} />
      <PasswordField
        label={t('firstPassword')}
        value={typed.password}
        isGenerated={typed.isGenerated}
        error={fieldWords(error, 'password')}
        onChange={(password, isGenerated) => setTyped({ password, isGenerated })}
      />
    </form>
  )
}
