import { useTranslations } from 'next-intl'
import { longDate, NOTICE_WORDS } from '@/components/reader/reader-words'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import type { ActDialogProps } from './act-props'
import { ActSheet } from './act-sheet'
import { ReaderPreview, today } from './correction-fields'

interface WithdrawDialogProps extends ActDialogProps {
  kind: 'unpublish' | 'retract'
}

/** Taking an article from its readers, with the notice that stays in its place. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const { kind, articleId, viewer, onSend, onClose, sending } = props
  const t = useTranslations('review')
  const note = useUnsavedText(`withdraw-${viewer.id}-${articleId}`)
  const isRetraction = kind === 'retract'
  const label = NOTICE_WORDS[isRetraction ? 'retracted' : 'unpublished']
  return (
    <ActSheet
      title={t(`act.${kind}`)}
      description={t(`withdrawWhat.${kind}`)}
      confirmLabel={t(`act.${kind}`)}
      isReady={note.text.trim() !== ''}
      isDangerous
      unsaved={note}
      sending={sending}
      onClose={onClose}
      onSubmit={() => onSend({ act: kind, publicNote: note.text.trim() }, note.forget)}
    >
      <Field label={t('withdrawNote')} hint={t('publicNoteHint')}>
        {(control) => (
          <Textarea
            {...control}
            lang="en"
            required
            autoFocus
            // What cannot be undone is not sent by a key.
            onKeyDown={undefined}
            maxLength={2000}
            value={note.text}
            onChange={(event) => note.type(event.target.value)}
          />
        )}
      </Field>
      <ReaderPreview
        label={`${label} on ${longDate(today())}`}
        title={isRetraction ? 'This article has been retracted' : 'This article has been withdrawn'}
      >
        {note.text}
      </ReaderPreview>
    </ActSheet>
  )
}
