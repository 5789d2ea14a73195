import { useTranslations } from 'next-intl'
import { type FormEvent, useRef } from 'react'
import { SendHint } from '@/components/action/send-hint'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { CommentDto } from '@/domain/comment'
import { answerKey } from './begun-comment'
import { MentionField } from './mention-field'
import { useWriting } from './use-writing'

interface AnswerFormProps {
  articleId: string
  viewerId: string
  comment: CommentDto
  onClose: () => void
}

/** Answers a question or a remark, under it. */
export function AnswerForm({ articleId, viewerId, comment, onClose }: AnswerFormProps) {
  const t = useTranslations('segment.comments')
  const common = useTranslations('common')
  const { segmentId, id } = comment
  const form = useRef<HTMLFormElement>(null)
  const { begun, setBody, pick, error, isPending, send } = useWriting({
    articleId,
    begunKey: answerKey(viewerId, id),
    form,
    field: `#comment-${id}`,
    written: ({ body }) => ({ segmentId, kind: 'comment', body, replyToId: id }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(onClose)
  }
  return (
    <form ref={form} onSubmit={submit} className="mt-1 flex flex-col gap-2">
      <Field label={t('answerLabel')} {...(error !== undefined && { error })}>
        {(control) => (
          <MentionField control={control} text={begun.body} onChange={setBody} onPick={pick} />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="sm" isBusy={isPending}>
          {t('answer')} <SendHint />
        </Button>
        <Button size="sm" variant="quiet" onClick={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  )
}
