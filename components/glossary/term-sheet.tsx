'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import { RequestFailed } from '@/components/request/request'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import { BroughtBack } from '@/components/unsaved/brought-back'
import type { TermContent, TermDto } from '@/domain/term'
import { useSaveTerm } from './mutations'
import { type TermDraft, termOf } from './term-draft'
import { TermFields } from './term-fields'
import { TermFormsPreview } from './term-forms-preview'
import { TermHistoryView } from './term-history-view'
import { TermImpactLine } from './term-impact-line'
import { TermImpactView } from './term-impact-view'
import { useTermDraft } from './use-term-draft'
import { WithdrawTerm } from './withdraw-term'

interface TermSheetProps {
  /** The term to change; null for a new one. */
  before: TermDto | null
  /** What a new one begins with. */
  start?: Partial<TermContent>
  viewerId: string
  names: Record<string, string>
  mayEdit: boolean
  mayWithdraw: boolean
  onClose: () => void
}

/** One term, laid over the page: its fields, what will match, what a change touches, its history. */
export function TermSheet({ before, start = {}, ...props }: TermSheetProps) {
  const t = useTranslations()
  const formId = useId()
  const { viewerId, mayEdit } = props
  const { draft, write, unsaved, isOutdated } = useTermDraft({ viewerId, before, start })
  const { weighed, setWeighed, weighSoon } = useWeighed(draft)
  const [isMeantSo, setIsMeantSo] = useState(false)
  const saving = useSaveTerm(before)
  const words = useFailureWords()
  const close = (isOpen: boolean) => {
    if (!isOpen) props.onClose()
  }
  const leave = () => {
    unsaved.forget()
    props.onClose()
  }
  const change = (next: TermDraft) => {
    write(next)
    weighSoon(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    // The button knows it; a key in the note does not.
    if (saving.isPending) return
    setWeighed(draft)
    saving.mutate(
      { term: termOf(draft), isMeantSo },
      {
        onSuccess: ({ spanish }) => {
          toast(t('glossary.saved', { spanish }), { tone: 'success' })
          leave()
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
      failure={saving.error ? words(saving.error) : undefined}
      footer={
        <>
          {mayEdit ? <TermImpactLine draft={weighed} id={before?.id ?? null} /> : null}
          {before && props.mayWithdraw ? <WithdrawTerm term={before} onDone={leave} /> : null}
          <DialogClose>
            <Button>{t(mayEdit ? 'common.cancel' : 'common.close')}</Button>
          </DialogClose>
          {mayEdit ? (
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
        <BroughtBack unsaved={unsaved} warning={isOutdated ? t('glossary.changedSince') : null} />
        {isCrossed(saving.error) ? (
          <Checkbox
            label={t('glossary.meantSo')}
            checked={isMeantSo}
            onChange={(event) => setIsMeantSo(event.target.checked)}
          />
        ) : null}
        <fieldset disabled={!mayEdit} className="contents">
          <TermFields draft={draft} error={saving.error} onChange={change} />
        </fieldset>
      </form>
      <div className="mt-6 flex flex-col gap-6">
        <TermFormsPreview draft={draft} />
        {mayEdit ? <TermImpactView draft={weighed} id={before?.id ?? null} /> : null}
        {before ? <TermHistoryView termId={before.id} /> : null}
      </div>
    </Dialog>
  )
}

/** The draft whose reach is asked for: as it stands where a field is left, and after a pause in typing. */
function useWeighed(draft: TermDraft) {
  const [weighed, setWeighed] = useState(draft)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const weighSoon = (next: TermDraft) => {
    clearTimeout(pause.current)
    pause.current = setTimeout(() => setWeighed(next), PAUSE)
  }
  return { weighed, setWeighed, weighSoon }
}

/** Milliseconds. */
const PAUSE = 400

/** The refusals a person may overrule: the same English wanted here and forbidden there. */
function isCrossed(error: unknown): boolean {
  return error instanceof RequestFailed && /_elsewhere$/.test(error.failure.reason)
}
