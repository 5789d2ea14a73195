import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { termImpactQuery } from './queries'
import { type TermDraft, termOf } from './term-draft'

/** In one line beside the button that saves: how many drafts and published articles it touches. */
export function TermImpactLine({ draft, id }: { draft: TermDraft; id: number | null }) {
  const t = useTranslations('glossary')
  const { data } = useQuery(termImpactQuery(termOf(draft), id))
  const drafts = data?.drafts.articles ?? 0
  const published = data?.published.articles ?? 0
  const isNone = data?.isWhole && drafts + published === 0
  return (
    <p role="status" className="mr-auto basis-full text-sm font-[540] sm:basis-auto sm:self-center">
      {data ? t(isNone ? 'impactNone' : 'impactShort', { drafts, published }) : null}
    </p>
  )
}
