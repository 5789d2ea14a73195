import { useTranslations } from 'next-intl'
import { DifferenceText } from '@/components/diff/difference-text'

interface StaleNoteProps {
  /** The Spanish the English answers to, and the one it should. */
  before: string
  now: string
}

/** Under Spanish that changed: what it was, what it is, and what is to be done. */
export function StaleNote({ before, now }: StaleNoteProps) {
  const t = useTranslations('segment')
  return (
    <div className="mt-2 border-l-2 border-warning pl-3 text-sm">
      <p className="text-warning">{t('staleWhat')}</p>
      <p lang="es" className="font-serif leading-6 text-muted">
        <DifferenceText from={before} to={now} language="es" />
      </p>
    </div>
  )
}
