import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useFailureWords, useFieldWords } from '@/components/publication/failure-words'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { COMMENT_KINDS, type CommentKind } from '@/domain/comment'
import { storeMentions } from '@/domain/mention'
import type { AskedPlace } from './asked-place'
import { MentionField } from './mention-field'
import { useAddComment } from './mutations'
import type { Colleague } from './queries'

interface CommentFormProps {
  articleId: string
  segmentId: number
  /** The words it is about; the whole segment without them. */
  about: AskedPlace | null
  onAbout: (place: AskedPlace | null) => void
  /** Puts the form away: the server has it, or nobody wants it now. */
  onClose?: () => void
}

/** Asks a question or leaves a remark. What was written stays until the server has it. */
export function CommentForm(props: CommentFormProps) {
  const { articleId, segmentId, about, onAbout, onClose } = props
  const common = useTranslations('common')
  const t = useTranslations('segment.comments')
  const { kind, body, setKind, setBody, pick, error, isPending, send } = useWriting(
    articleId,
    `about-${segmentId}`,
    (written, kind) => ({
      ...{ segmentId, kind, body: written },
      ...(about && placeOf(about)),
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(() => {
      onAbout(null)
      onClose?.()
    })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 border-t border-rule pt-4">
      <div>
        <SegmentedControl
          label={t('kind')}
          value={kind}
          onChange={setKind}
          options={COMMENT_KINDS.toReversed().map((value) => ({ value, label: t(value) }))}
        />
      </div>
      {about ? <About about={about} onDrop={() => onAbout(null)} /> : null}
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
          {kind === 'question' ? t('ask') : t('add')}
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

type Written = Parameters<ReturnType<typeof useAddComment>['mutate']>[0]

/** What was begun and not yet sent, by place: going to another row and back loses no word of it. */
const begun = new Map<string, Begun>()

interface Begun {
  body: string
  /** People picked for it, so that their names become mentions. */
  picked: readonly Colleague[]
  kind: CommentKind
}

/** A text with the people picked for it, and how to send it. */
export function useWriting(
  articleId: string,
  place: string,
  written: (body: string, kind: CommentKind) => Written,
) {
  const words = useFailureWords()
  const fieldWords = useFieldWords()
  const [{ body, picked, kind }, setWriting] = useState<Begun>(() => begun.get(place) ?? NOTHING)
  const keep = (change: (now: Begun) => Begun) => {
    const changed = change(begun.get(place) ?? NOTHING)
    begun.set(place, changed)
    setWriting(changed)
  }
  const add = useAddComment(articleId)
  const send = (then: () => void) => {
    const text = body.trim()
    if (text === '' || add.isPending) return
    const sent = begun.get(place)
    // Not a callback of the form, which is gone when one walks on at once: what was sent would come back.
    add.mutateAsync(written(storeMentions(text, picked), kind)).then(
      () => {
        if (begun.get(place) !== sent) return
        keep(() => NOTHING)
        then()
      },
      () => undefined,
    )
  }
  return {
    ...{ body, kind, send, isPending: add.isPending },
    setKind: (chosen: CommentKind) => keep((now) => ({ ...now, kind: chosen })),
    setBody: (text: string) => keep((now) => ({ ...now, body: text })),
    pick: (person: Colleague) => keep((now) => ({ ...now, picked: [...now.picked, person] })),
    error: add.error ? (fieldWords(add.error, 'body') ?? words(add.error)) : undefined,
  }
}

const NOTHING: Begun = { body: '', picked: [], kind: 'question' }
