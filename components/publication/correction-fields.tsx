import { useTranslations } from 'next-intl'
import { CORRECTION_WORDS, longDate } from '@/components/reader/reader-words'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { CORRECTION_KINDS, type CorrectionKind } from '@/domain/version'

interface CorrectionFieldsProps {
  kind: CorrectionKind
  onKind: (kind: CorrectionKind) => void
  note: string
  onNote: (note: string) => void
}

/** What kind of correction it is and what readers are told of it, shown as they will read it. */
export function CorrectionFields({ kind, onKind, note, onNote }: CorrectionFieldsProps) {
  const t = useTranslations('review')
  return (
    <>
      <Field label={t('correctionKind')}>
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={onKind}
            options={CORRECTION_KINDS.map((value) => ({
              value,
              label: t(`correction.${value}`),
            }))}
          />
        )}
      </Field>
      <Field label={t('publicNote')} hint={t('publicNoteHint')}>
        {(control) => (
          <Textarea
            {...control}
            lang="en"
            required
            maxLength={2000}
            value={note}
            onChange={(event) => onNote(event.target.value)}
          />
        )}
      </Field>
      <ReaderPreview label={`Correction · ${CORRECTION_WORDS[kind]} · ${longDate(today())}`}>
        {note}
      </ReaderPreview>
    </>
  )
}

interface ReaderPreviewProps {
  label: string
  title?: string
  children: string
}

/** A notice as it will stand on the readers' page, which is in English whatever the desk's language. */
export function ReaderPreview({ label, title, children }: ReaderPreviewProps) {
  const t = useTranslations('review')
  return (
    <figure className="border border-rule bg-raised px-4 py-3">
      <figcaption className="pb-2 text-muted caps">{t('readersWillSee')}</figcaption>
      <div lang="en" className="flex flex-col gap-1 border-t-2 border-ink pt-2">
        <p className="text-muted caps">{label}</p>
        {title === undefined ? null : (
          <p className="font-serif text-xl leading-7 font-[620]">{title}</p>
        )}
        <p className="min-h-6 font-serif text-base whitespace-pre-line">{children || '…'}</p>
      </div>
    </figure>
  )
}

/** The readers' pages date in UTC. */
export function today(): string {
  return new Date().toISOString()
}
