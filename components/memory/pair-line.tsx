import { clsx } from 'clsx'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { ArticleStateTag } from '@/components/desk/article-state-tag'
import { Moment } from '@/components/desk/moment'
import type { PairDto } from '@/domain/memory'
import type { Span } from '@/language'
import { LitText } from './lit-text'
import { PairActs } from './pair-acts'
import { phraseSpans } from './phrase-spans'
import type { MemorySearch } from './queries'
import { useAnswers } from './use-answers'

interface PairLineProps {
  pair: PairDto
  search: MemorySearch
  names: Record<string, string>
  mayWithdraw: boolean
  viewerId: string
}

/** A remembered pair: both texts with what was looked up lit in them, and where it comes from. */
export function PairLine({ pair, search, names, mayWithdraw, viewerId }: PairLineProps) {
  const { lane, q } = search
  const asked = useMemo(() => phraseSpans(pair[lane], q), [pair, lane, q])
  const answers = useAnswers(pair, lane, asked)
  const spansOf = (side: 'source' | 'target'): Span[] => (side === lane ? asked : answers)
  const isOffered = pair.standing === 'offered'
  const text = (side: 'source' | 'target') => (
    <p
      lang={side === 'source' ? 'es' : 'en'}
      className={clsx(
        'min-w-0 font-serif text-[1.0625rem] leading-7 wrap-break-word',
        !isOffered && 'text-muted',
      )}
    >
      <LitText text={pair[side]} spans={spansOf(side)} isAsked={side === lane} />
    </p>
  )
  return (
    <li className="grid gap-x-8 gap-y-1.5 border-b border-rule py-3.5 md:grid-cols-2">
      {text('source')}
      {text('target')}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 md:col-span-2">
        <PairOrigin pair={pair} names={names} />
        {mayWithdraw ? (
          <div className="ml-auto">
            <PairActs pair={pair} viewerId={viewerId} />
          </div>
        ) : null}
      </div>
      {isOffered ? null : <PairStanding pair={pair} names={names} />}
    </li>
  )
}

type OfPair = Pick<PairLineProps, 'pair' | 'names'>

function PairOrigin({ pair, names }: OfPair) {
  const t = useTranslations('memory')
  const segment = pair.position === null ? '' : `?segment=${pair.position + 1}`
  return (
    <p className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-xs leading-5 text-muted">
      <Link
        href={`/desk/articles/${pair.articleId}/revise${segment}`}
        className="inline-flex min-h-6 items-center underline underline-offset-2 hover:text-ink pointer-coarse:min-h-11"
      >
        <span lang="en">{pair.title || t('untitled')}</span>
      </Link>
      {pair.position === null ? null : (
        <span className="tabular">{t('page.segment', { number: pair.position + 1 })}</span>
      )}
      <ArticleStateTag state={pair.state} />
      <span>
        {names[pair.byId] ?? t('somebody')}, <Moment at={pair.at} />
      </span>
      {pair.times > 1 ? <span>{t('page.times', { count: pair.times })}</span> : null}
    </p>
  )
}

function PairStanding({ pair: { standing, withdrawal }, names }: OfPair) {
  const t = useTranslations('memory')
  if (standing === 'offered') return null
  const name = names[withdrawal?.byId ?? ''] ?? t('somebody')
  return (
    <p className="text-[0.8125rem] text-warning md:col-span-2">
      {t(`page.standing.${standing}`, { name })}
      {withdrawal === null ? null : (
        <>
          , <Moment at={withdrawal.at} />: {withdrawal.reason}
        </>
      )}
    </p>
  )
}
