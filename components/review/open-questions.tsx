import { useTranslations } from 'next-intl'

/** Questions on a segment that wait for an answer; they block approval. */
export function OpenQuestions({ count }: { segmentId: number; count: number }) {
  const t = useTranslations('review')
  return <p className="border-l-2 border-warning pl-2">{t('openQuestions', { count })}</p>
}
