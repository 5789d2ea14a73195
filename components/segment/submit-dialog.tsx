'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId } from 'react'
import { SendHint } from '@/components/action/send-hint'
import { useSubmitVersion } from '@/components/article/mutations'
import { useFailureWords } from '@/components/request/failure-words'
import { RequestFailed } from '@/components/request/request'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { toast } from '@/components/ui/toast'
import { BroughtBack } from '@/components/unsaved/brought-back'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import type { SegmentDto } from '@/domain/segment'
import { LaterObstacles } from './later-obstacles'
import type { ReviseDesk } from './revise-desk'
import { isOpen as isOpenSegment } from './segment-filter'
import type { Revise } from './use-revise'

interface SubmitDialogProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** Puts the focus where it belongs once the sheet is gone. */
  giveBack?: () => void
  revise: Revise
  desk: ReviseDesk
}

/** Hands a version to the editors, with a note; says which segments still stand in the way. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { isOpen, onOpenChange, giveBack, revise, desk } = props
  const t = useTranslations()
  const note = useUnsavedText(`submit-${desk.viewer.id}-${desk.articleId}`)
  const submission = useSubmission(desk, () => {
    note.forget()
    onOpenChange(false)
  })
  const form = useId()
  const reason = useId()
  const { segments } = revise.workspace
  // What a refusal named may be confirmed by now: it is shown, but only what is open keeps one.
  const isUnfinished = segments.some(isOpenSegment)
  const waiting = segments.filter(
    (segment) => isOpenSegment(segment) || submission.refused.has(segment.id),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isUnfinished && !submission.isPending) submission.send(note.text)
  }
  const jump = (segment: SegmentDto) => {
    onOpenChange(false)
    requestAnimationFrame(() => (desk.canEdit ? desk.edit(segment) : desk.goTo(segment)))
  }
  return (
    <Dialog
      title={t('segment.submit.title')}
      description={t('segment.submit.what')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      giveBack={giveBack}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('common.cancel')}</Button>
          <Button
            variant={isUnfinished ? 'secondary' : 'primary'}
            isBusy={submission.isPending}
            {...(isUnfinished && { 'aria-disabled': true, 'aria-describedby': reason })}
            type="submit"
            form={form}
          >
            {t('segment.submit.send')} {isUnfinished ? null : <SendHint />}
          </Button>
          {isUnfinished && waiting[0] ? (
            <Button variant="primary" onClick={() => waiting[0] && jump(waiting[0])}>
              {t('segment.submit.goToFirst')}
            </Button>
          ) : null}
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-5">
        {submission.problem === null ? null : (
          <p role="alert" className="border-l-2 border-blocking pl-3 text-sm text-blocking">
            {submission.problem}
          </p>
        )}
        {waiting.length > 0 ? <Waiting id={reason} segments={waiting} onJump={jump} /> : null}
        {isUnfinished ? null : <LaterObstacles revise={revise} onJump={jump} />}
        <BroughtBack unsaved={note} />
        <Field label={t('segment.submit.note')} hint={t('segment.submit.noteHint')} isOptional>
          {(control) => (
            <Textarea
              {...control}
              maxLength={2000}
              value={note.text}
              onChange={(event) => note.type(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}

function Waiting({
  id,
  segments,
  onJump,
}: {
  id: string
  segments: SegmentDto[]
  onJump: (to: SegmentDto) => void
}) {
  const t = useTranslations('segment.submit')
  return (
    <section aria-label={t('waiting', { count: segments.length })}>
      <div id={id}>
        <h3 className="text-sm font-[560]">{t('waiting', { count: segments.length })}</h3>
        <p className="text-[0.8125rem] text-muted">{t('waitingHelp')}</p>
      </div>
      <ul className="mt-2 flex max-h-52 flex-col overflow-y-auto border-y border-rule">
        {segments.slice(0, MOST).map((segment) => (
          <li key={segment.id}>
            <button
              type="button"
              onClick={() => onJump(segment)}
              className="flex w-full gap-3 px-1 py-1.5 text-left text-sm hover:bg-sunken pointer-coarse:min-h-11"
            >
              <span className="w-7 shrink-0 text-right text-faint tabular">
                {segment.position + 1}
              </span>
              <span
                lang={segment.target === '' ? 'es' : 'en'}
                className="min-w-0 truncate font-serif"
              >
                {segment.target === '' ? segment.source : segment.target}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Rows listed at most; whoever has more to do will not read a list. */
const MOST = 50

/** Saves what is typed, then submits, as one act; a refusal names the segments it is about. */
function useSubmission({ articleId, saver }: ReviseDesk, onDone: () => void) {
  const t = useTranslations('segment.submit')
  const words = useFailureWords()
  const submit = useSubmitVersion(articleId, async () => {
    await saver.flush()
    if (saver.all().some((typed) => typed.articleId === articleId)) throw UNSAVED
  })
  const send = (note: string) =>
    submit.mutate(
      { note },
      {
        onSuccess: ({ number }) => {
          onDone()
          toast(t('done', { number }), { tone: 'success' })
        },
      },
    )
  const { error } = submit
  return {
    send,
    isPending: submit.isPending,
    problem: error === UNSAVED ? t('unsaved') : error && words(error),
    refused: refusedSegments(error),
  }
}

/** What stands in conflict, or waits for the line, would not be in the version. */
const UNSAVED = new Error('not everything is saved')

function refusedSegments(error: Error | null): ReadonlySet<unknown> {
  const ids = error instanceof RequestFailed ? error.failure.details?.segmentIds : undefined
  return new Set(Array.isArray(ids) ? ids : [])
}
