import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useRef } from 'react'
import { SendHint } from '@/components/action/send-hint'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { COMMENT_KINDS } from '@/domain/comment'
import type { SegmentDto } from '@/domain/segment'
import { findHeir } from './adopt-begun'
import type { AskedPlace } from './asked-place'
import { type BegunComment, remarkKey } from './begun-comment'
import { MentionField } from './mention-field'
import { useHome } from './use-home'
import { useWriting } from './use-writing'

interface CommentFormProps {
  articleId: string
  /** As it is shown. */
  segment: SegmentDto
  viewerId: string
  /** Puts the form away: the server has it, or nobody wants it now. */
  onClose?: () => void
  /** What was written goes on, or went, to another segment: its own was split or joined. */
  onCarried?: (segment: SegmentDto) => void
}

/** Asks a question or leaves a remark. What was written stays until the server has it. */
export function CommentForm(props: CommentFormProps) {
  const { articleId, segment, viewerId, onClose, onCarried } = props
  const common = useTranslations('common')
  const t = useTranslations('segment.comments')
  const form = useRef<HTMLFormElement>(null)
  const { home, heirs } = useHome({ articleId, segment, viewerId, form, onCarried })
  const placeNow = (remark: BegunComment) =>
    (heirs && findHeir({ ...remark, home }, heirs)) ?? { segment, about: remark.about }
  const { begun, setKind, setBody, setAbout, pick, error, isPending, send } = useWriting({
    articleId,
    begunKey: remarkKey(viewerId, segment.id),
    home,
    form,
    field: `[data-comment-on="${segment.id}"]`,
    written: (remark) => {
      const { segment: at, about } = placeNow(remark)
      const { kind, body } = remark
      return { segmentId: at.id, kind, body, ...(about && placeOf(about)) }
    },
  })
  const { kind, body, about } = begun
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { segment: at } = placeNow(begun)
    send(() => {
      onClose?.()
      if (at !== segment) onCarried?.(at)
    })
  }
  return (
    <form
      ref={form}
      data-comment-on={segment.id}
      onSubmit={submit}
      className="flex flex-col gap-3 border-t border-rule pt-4"
    >
      <div>
        <SegmentedControl
          label={t('kind')}
          value={kind}
          onChange={setKind}
          options={COMMENT_KINDS.toReversed().map((value) => ({ value, label: t(value) }))}
        />
      </div>
      {about ? <About about={about} onDrop={() => setAbout(null)} /> : null}
      <Field
        label={kind === 'question' ? t('askLabel') : t('remarkLabel')}
        hint={kind === 'question' ? t('askHint') : undefined}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <MentionField control={control} text={body} onChange={setBody} onPick={pick} />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="sm" isBusy={isPending}>
          {kind === 'question' ? t('ask') : t('add')} <SendHint />
        </Button>
        {onClose ? (
          <Button size="sm" variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

function placeOf({ side, quote, start, end, revision }: AskedPlace) {
  return { side, quote, place: { start, end, revision } }
}

function About({ about, onDrop }: { about: AskedPlace; onDrop: () => void }) {
  const t = useTranslations('segment.comments')
  return (
    <div className="flex items-start gap-1 text-sm">
      <p className="min-w-0 flex-1">
        <span className="text-muted">{t(`about.${about.side}`)} </span>
        <q lang={about.side === 'source' ? 'es' : 'en'} className="font-serif">
          {about.quote}
        </q>
      </p>
      <IconButton size="sm" label={t('aboutWhole')} onClick={onDrop}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}
