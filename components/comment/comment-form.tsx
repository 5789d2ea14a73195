import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useFailureWords } from '@/components/publication/failure-words'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Textarea } from '@/components/ui/textarea'
import { COMMENT_KINDS, type CommentKind } from '@/domain/comment'
import { useAddComment } from './mutations'

/** Takes the focus to the field, when it is there. */
export function focusCommentField(): void {
  document.querySelector<HTMLElement>('[data-comment-field]')?.focus()
}

/** Asks a question or leaves a remark. What was written stays until the server has it. */
export function CommentForm({ articleId, segmentId }: { articleId: string; segmentId: number }) {
  const t = useTranslations('segment.comments')
  const words = useFailureWords()
  const [kind, setKind] = useState<CommentKind>('question')
  const [body, setBody] = useState('')
  const add = useAddComment(articleId)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const written = body.trim()
    if (written === '' || add.isPending) return
    add.mutate({ segmentId, kind, body: written }, { onSuccess: () => setBody('') })
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-3 border-t border-rule pt-4">
      <div>
        <SegmentedControl
          label={t('kind')}
          value={kind}
          onChange={setKind}
          options={COMMENT_KINDS.toReversed().map((value) => ({ value, label: t(value) }))}
        />
      </div>
      <Field
        label={kind === 'question' ? t('askLabel') : t('remarkLabel')}
        hint={kind === 'question' ? t('askHint') : undefined}
        {...(add.error && { error: words(add.error) })}
      >
        {(control) => (
          <Textarea
            {...control}
            data-comment-field
            rows={2}
            maxLength={4000}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" size="sm" isBusy={add.isPending} className="self-start">
        {kind === 'question' ? t('ask') : t('add')}
      </Button>
    </form>
  )
}
