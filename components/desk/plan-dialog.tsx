'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { fieldValue, localZone, momentOf } from '@/components/publication/local-time'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { BroughtBack } from '@/components/unsaved/brought-back'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import type { QueueRow } from '@/domain/article'
import type { CurrentUser } from '@/domain/person'
import { usePlanArticle } from './mutations'
import { translatorsQuery } from './queries'

interface PlanDialogProps {
  row: Pick<QueueRow, 'id' | 'title' | 'assigneeId' | 'dueAt'>
  /** Who has it now, by name. */
  assignee: string | undefined
  user: CurrentUser
  onClose: () => void
}

const NOBODY = 'nobody'

/** Who has an article and until when, with a word to whoever gets it. */
export function PlanDialog({ row, assignee, user, onClose }: PlanDialogProps) {
  const t = useTranslations()
  const formId = useId()
  const { data: people = [], error: unnamed, isLoadingError } = useQuery(translatorsQuery())
  const [who, setWho] = useState(row.assigneeId ?? NOBODY)
  const note = useUnsavedText(`plan-${user.id}-${row.id}`)
  const [due, setDue] = useState(row.dueAt === null ? '' : fieldValue(new Date(row.dueAt)))
  const plan = usePlanArticle(row)
  const words = useFailureWords()
  const isHandedOver = who !== NOBODY && who !== user.id && who !== row.assigneeId
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (plan.isPending) return
    const assigneeId = who === NOBODY ? null : who
    const dueAt = momentOf(due)?.toISOString() ?? null
    const said = isHandedOver && note.text.trim() !== '' ? { note: note.text.trim() } : {}
    const onSuccess = () => {
      if (isHandedOver) note.forget()
      onClose()
    }
    plan.mutate({ assigneeId, dueAt, ...said }, { onSuccess })
  }
  return (
    <Dialog
      title={t('desk.planTitle')}
      description={row.title}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      failure={plan.error ? words(plan.error) : undefined}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button form={formId} type="submit" variant="primary" isBusy={plan.isPending}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={save} className="flex flex-col gap-5">
        <Field label={t('desk.planWho')} error={isLoadingError ? words(unnamed) : undefined}>
          {(control) => (
            <Select
              {...control}
              value={who}
              onChange={setWho}
              options={[
                { value: NOBODY, label: t('desk.unassigned') },
                // Until the names have come, or where they do not come, whoever has it stays chosen.
                ...(row.assigneeId === null || people.some(({ id }) => id === row.assigneeId)
                  ? []
                  : [{ value: row.assigneeId, label: assignee ?? '–' }]),
                ...people.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </Field>
        {isHandedOver ? <BroughtBack unsaved={note} /> : null}
        {isHandedOver ? (
          <Field label={t('desk.planNote')} isOptional>
            {(control) => (
              <Textarea
                {...control}
                rows={2}
                maxLength={1000}
                value={note.text}
                onChange={(event) => note.type(event.target.value)}
              />
            )}
          </Field>
        ) : null}
        <Field
          label={t('desk.planDue')}
          hint={t('desk.planZone', { zone: localZone() })}
          isOptional
        >
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              value={due}
              onChange={(event) => setDue(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
