'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { FormFailure } from '@/components/people/form-failure'
import { RequestFailed } from '@/components/request'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import type { TermContent, TermDto } from '@/domain/term'
import { useSaveTerm } from './mutations'
import { draftOf, type TermDraft, termOf } from './term-draft'
import { TermFields } from './term-fields'
import { TermFormsPreview } from './term-forms-preview'
import { TermHistoryView } from './term-history-view'
import { TermImpactView } from './term-impact-view'
import { WithdrawTerm } from './withdraw-term'

interface TermSheetProps {
  /** The term to change; null for a new one. */
  before: TermDto | null
  /** What a new one begins with. */
  start?: Partial<TermContent>
  names: Record<string, string>
  mayEdit: boolean
  mayWithdraw: boolean
  onClose: () => void
}

/** One term, laid over the page: its fields, what will match, what a change touches, its history. */
export function TermSheet({ before, start = {}, ...props }: TermSheetProps) {
  const t = useTranslations()
  const formId = useId()
  const [draft, setDraft] = useState<TermDraft>(() => draftOf(before ?? start))
  const [weighed, setWeighed] = useState(draft)
  const [isMeantSo, setIsMeantSo] = useState(false)
  const saving = useSaveTerm(before)
  const close = (isOpen: boolean) => {
    if (!isOpen) props.onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setWeighed(draft)
    saving.mutate(
      { term: termOf(draft), isMeantSo },
      {
        onSuccess: ({ spanish }) => {
          toast(t('glossary.saved', { spanish }), { tone: 'success' })
          props.onClose()
        },
      },
    )
  }
  return (
    <Dialog
      isWide
      isOpen
      title={before ? before.spanish : t('glossary.addTitle')}
      onOpenChange={close}
      footer={
        <>
          {before && props.mayWithdraw ? (
            <WithdrawTerm term={before} onDone={props.onClose} />
          ) : null}
          <DialogClose>
            <Button>{t(props.mayEdit ? 'common.cancel' : 'common.close')}</Button>
          </DialogClose>
          {props.mayEdit ? (
            <Button type="submit" form={formId} variant="primary" isBusy={saving.isPending}>
              {t('common.save')}
            </Button>
          ) : null}
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={submit}
        onBlur={() => setWeighed(draft)}
        className="flex flex-col gap-5"
      >
        <FormFailure error={saving.error} />
        {isCrossed(saving.error) ? (
          <Checkbox
            label={t('glossary.meantSo')}
            checked={isMeantSo}
            onChange={(event) => setIsMeantSo(event.target.checked)}
          />
        ) : null}
        <fieldset disabled={!props.mayEdit} className="contents">
          <TermFields draft={draft} error={saving.error} onChange={setDraft} />
        </fieldset>
      </form>
      <div className="mt-6 flex flex-col gap-6">
        <TermFormsPreview draft={draft} />
        {props.mayEdit ? <TermImpactView draft={weighed} id={before?.id ?? null} /> : null}
        {before ? <TermHistoryView termId={before.id} /> : null}
      </div>
    </Dialog>
  )
}

/** The refusals a person may overrule: the same English wanted here and forbidden there. */
function isCrossed(error: unknown): boolean {
  return error instanceof RequestFailed && /_elsewhere$/.test(error.failure.reason)
}
