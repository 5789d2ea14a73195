import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useDismissalWords } from '@/components/finding/dismissal-words'
import { changeAddress } from '@/components/review/change-address'
import type { HistoryLine } from './calm-events'
import { eventWords } from './event-words'

interface EventLineProps {
  line: HistoryLine
  names: Record<string, string>
  articleId: string
  /** Rank of each segment that still is one. */
  positions: ReadonlyMap<number, number>
}

/** One sentence of the history, with the time, and the words that were written with the act. */
export function EventLine({ line, names, articleId, positions }: EventLineProps) {
  const t = useTranslations('history')
  const dismissalWords = useDismissalWords()
  const format = useFormatter()
  const { event } = line
  const at = new Date(event.at)
  const { key, values, quote, version } = eventWords(event.event, {
    nameOf: (id) => names[id] ?? t('someone'),
    momentOf: (iso) => format.dateTime(new Date(iso), { dateStyle: 'medium', timeStyle: 'short' }),
  })
  const who = event.byId === null ? t('system') : (names[event.byId] ?? t('someone'))
  const tags = {
    by: () => <b className="font-[560]">{who}</b>,
    segments: () => <SegmentLinks ids={line.segmentIds} positions={positions} />,
    v: (words: ReactNode) => (
      <VersionLink articleId={articleId} version={version}>
        {words}
      </VersionLink>
    ),
  }
  return (
    <li className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-3 py-2 text-sm">
      <time dateTime={event.at} className="text-xs leading-5 whitespace-nowrap text-muted tabular">
        {format.dateTime(at, { timeStyle: 'short' })}
      </time>
      <div className="flex min-w-0 flex-col gap-1">
        <p>{t.rich(`event.${key}`, { ...values, ...tags } as never)}</p>
        {quote === null ? null : (
          <blockquote className="border-l-2 border-rule-strong pl-2.5 font-serif text-base whitespace-pre-line text-muted">
            {key === 'finding.dismissed' ? dismissalWords(quote) : quote}
          </blockquote>
        )}
      </div>
    </li>
  )
}

const MOST_LINKS = 10

/** Links to the saved wordings of segments; one that was split or joined since has no number. */
function SegmentLinks({
  ids,
  positions,
}: {
  ids: readonly number[]
  positions: ReadonlyMap<number, number>
}) {
  const t = useTranslations('history')
  const format = useFormatter()
  const known = ids.flatMap((id) => positions.get(id) ?? []).sort((a, b) => a - b)
  if (known.length === 0) return t('goneSegment')
  const links = known
    .slice(0, MOST_LINKS)
    .map((position) => <RevisionsLink key={position} number={position + 1} />)
  const more = known.length - MOST_LINKS
  return (
    <>
      {t(known.length === 1 ? 'segmentOne' : 'segmentMany')}{' '}
      {more > 0
        ? [
            ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
            ' ',
            t('andMore', { count: more }),
          ]
        : format.list(links)}
    </>
  )
}

function RevisionsLink({ number }: { number: number }) {
  const t = useTranslations('history')
  return (
    <a
      href={`?revisions=${number}`}
      aria-label={t('segmentLink', { number })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        changeAddress({ revisions: String(number) })
      }}
      className="text-accent underline decoration-rule-strong underline-offset-4 tabular hover:decoration-current"
    >
      {number}
    </a>
  )
}

/** A version by its name, leading to its entry in the list. */
function VersionLink({
  articleId,
  version,
  children,
}: {
  articleId: string
  version: number | null
  children: ReactNode
}) {
  if (version === null || version < 1) return children
  return (
    <Link
      href={`/desk/articles/${articleId}/versions#version-${version}`}
      prefetch={false}
      className="text-accent underline decoration-rule-strong underline-offset-4 hover:decoration-current"
    >
      {children}
    </Link>
  )
}
