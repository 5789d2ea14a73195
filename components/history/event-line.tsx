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
  /** How the Spanish of those that stand no more began. */
  gone: Readonly<Record<number, string>>
}

/** One sentence of the history, with the time, and the words that were written with the act. */
export function EventLine({ line, names, articleId, positions, gone }: EventLineProps) {
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
    segments: () => <SegmentLinks ids={line.segmentIds} positions={positions} gone={gone} />,
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
        {key === 'source.renewed' ? <GoneSegments ids={line.segmentIds} gone={gone} /> : null}
      </div>
    </li>
  )
}

const MOST_LINKS = 10

interface SegmentLinksProps extends Pick<EventLineProps, 'positions' | 'gone'> {
  ids: readonly number[]
}

/** Links to the saved wordings of segments; one that stands no more has no number, but its Spanish. */
function SegmentLinks({ ids, positions, gone }: SegmentLinksProps) {
  const t = useTranslations('history')
  const format = useFormatter()
  const known = ids.flatMap((id) => positions.get(id) ?? []).sort((a, b) => a - b)
  const lost = ids.filter((id) => gone[id] !== undefined)
  const count = known.length + lost.length
  if (count === 0) return t('goneSegment')
  const links = [
    ...known.map((position) => <RevisionsLink key={position} number={position + 1} />),
    ...lost.map((id) => <GoneLink key={`gone-${id}`} id={id} begins={gone[id] ?? ''} />),
  ].slice(0, MOST_LINKS)
  const more = count - MOST_LINKS
  return (
    <>
      {t(count === 1 ? 'segmentOne' : 'segmentMany')}{' '}
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
    <WordingsLink asks={{ revisions: String(number) }} label={t('segmentLink', { number })}>
      {number}
    </WordingsLink>
  )
}

function GoneLink({ id, begins }: { id: number; begins: string }) {
  const t = useTranslations('history')
  return (
    <WordingsLink asks={{ wordings: String(id) }} label={t('goneLink', { begins })}>
      <span lang="es" className="font-serif">
        {begins}
      </span>
    </WordingsLink>
  )
}

/** What a renewal took out of the article, each with the way to what was written for it. */
function GoneSegments({ ids, gone }: Pick<SegmentLinksProps, 'ids' | 'gone'>) {
  const t = useTranslations('history')
  if (ids.length === 0) return null
  return (
    <details className="text-muted">
      <summary className="w-fit cursor-pointer py-1">
        {t('goneList', { count: ids.length })}
      </summary>
      <ul className="flex flex-col gap-1 border-l-2 border-rule-strong py-1 pl-2.5">
        {ids.map((id) => (
          <li key={id}>
            <GoneLink id={id} begins={gone[id] ?? t('goneSegment')} />
          </li>
        ))}
      </ul>
    </details>
  )
}

interface WordingsLinkProps {
  /** What the address is to say. */
  asks: Record<string, string>
  label: string
  children: ReactNode
}

function WordingsLink({ asks, label, children }: WordingsLinkProps) {
  return (
    <a
      href={`?${new URLSearchParams(asks)}`}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        changeAddress(asks)
      }}
      className="text-accent underline decoration-rule-strong underline-offset-4 tabular hover:decoration-current"
    >
      {children}
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
