import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFieldWords } from '@/components/request/failure-words'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import { slugFrom } from '@/domain/slug'
import type { CorrectionKind } from '@/domain/version'
import type { ActDialogProps } from './act-props'
import { ActSheet } from './act-sheet'
import { CorrectionFields } from './correction-fields'
import { localZone, momentOf, soonest } from './local-time'

/** Giving readers the approved version, now or at a time; after the first time with a public note. */
export function PublishDialog(props: ActDialogProps) {
  const { workspace, review, onSend, onClose, sending } = props
  const { article } = workspace
  const t = useTranslations('review')
  const [when, setWhen] = useState<'now' | 'later'>('now')
  const [time, setTime] = useState(soonest)
  const [kind, setKind] = useState<CorrectionKind>('mistranslation')
  const note = useUnsavedText(`note-${props.viewer.id}-${article.id}`)
  const fieldWords = useFieldWords()
  const isCorrection = article.slug !== null
  const moment = when === 'later' ? momentOf(time) : null
  const submit = () =>
    onSend(
      {
        act: 'publish',
        hash: review.hash,
        ...(moment && { scheduledFor: moment.toISOString() }),
        ...(isCorrection && { correction: { kind, publicNote: note.text.trim() } }),
      },
      note.forget,
    )
  const verb = when === 'now' ? t('act.publish') : t('act.schedule')
  return (
    <ActSheet
      title={t('act.publish')}
      description={t('publishWhat', { version: article.latestVersion ?? 0 })}
      confirmLabel={verb}
      isReady={(when === 'now' || moment !== null) && (!isCorrection || note.text.trim() !== '')}
      unsaved={isCorrection ? note : undefined}
      sending={sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <div>
        <SegmentedControl
          label={t('when')}
          value={when}
          onChange={setWhen}
          options={[
            { value: 'now', label: t('whenNow') },
            { value: 'later', label: t('whenLater') },
          ]}
        />
      </div>
      {when === 'later' ? (
        <Field
          label={t('time')}
          hint={t('timeHint', { zone: localZone() })}
          error={fieldWords(sending.error, 'scheduledFor')}
        >
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              required
              value={time}
              onChange={(event) => setTime(event.target.value)}
              className="max-w-60"
            />
          )}
        </Field>
      ) : null}
      {isCorrection ? (
        <CorrectionFields kind={kind} onKind={setKind} note={note.text} onNote={note.type} />
      ) : (
        <FirstTime slug={slugFrom(article.title)} />
      )}
    </ActSheet>
  )
}

function FirstTime({ slug }: { slug: string }) {
  const t = useTranslations('review')
  return (
    <div className="flex flex-col gap-1 border-l-2 border-rule-strong pl-3 text-sm">
      <p className="text-muted caps">{t('readersWillSee')}</p>
      <p>{t('firstTime')}</p>
      <p className="text-muted">
        {t('addressWillBe')} <span className="break-all text-ink">/read/{slug || 'article'}</span>
      </p>
      <p className="text-xs text-muted">{t('addressStays')}</p>
    </div>
  )
}
