import { useTranslations } from 'next-intl'
import { Moment } from '@/components/desk/moment'
import { placeProps, type RowPlace } from '@/components/ui/long-list'
import type { TermDto } from '@/domain/term'

interface TermLineProps {
  term: TermDto
  place: RowPlace
  names: Record<string, string>
  onOpen: (term: TermDto) => void
}

/** One term of the list: its Spanish opens it; wanted English first, forbidden struck. */
export function TermLine({ term, place, names, onOpen }: TermLineProps) {
  return (
    <li
      {...placeProps(place)}
      className="grid gap-x-6 gap-y-0.5 border-b border-rule py-2.5 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_9rem]"
    >
      <div className="min-w-0">
        <button
          type="button"
          lang="es"
          onClick={() => onOpen(term)}
          className="min-h-6 text-left font-serif text-[1.0625rem] leading-6 font-[600] wrap-break-word underline decoration-rule-strong underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
        >
          {term.spanish}
        </button>
        {term.scope === '' ? null : <p className="text-xs text-muted">{term.scope}</p>}
      </div>
      <div className="min-w-0">
        <TermEnglish term={term} />
        {term.note === '' ? null : (
          <p className="mt-0.5 text-[0.8125rem] wrap-break-word text-muted">{term.note}</p>
        )}
      </div>
      <p className="text-xs text-muted tabular md:text-right">
        <span className="whitespace-nowrap">{names[term.changedById] ?? ''}</span>
        <span className="md:hidden"> · </span>
        <span className="whitespace-nowrap md:block">
          <Moment at={term.changedAt} />
        </span>
      </p>
    </li>
  )
}

/** The English of a term: preferred, also accepted, and what must not stand for it. */
export function TermEnglish({
  term,
}: {
  term: Pick<TermDto, 'preferred' | 'accepted' | 'forbidden'>
}) {
  const t = useTranslations('glossary')
  return (
    <p lang="en" className="font-serif text-[1.0625rem] leading-6 wrap-break-word">
      {term.preferred}
      {term.accepted.length === 0 ? null : (
        <span className="text-muted">, {term.accepted.join(', ')}</span>
      )}
      {term.forbidden.length === 0 ? null : (
        <span className="ml-3 text-del">
          <span className="sr-only">{t('never')} </span>
          {term.forbidden.map((text) => (
            <del key={text} className="mr-2">
              {text}
            </del>
          ))}
        </span>
      )}
    </p>
  )
}
