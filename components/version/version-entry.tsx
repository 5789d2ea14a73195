import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { VersionDto, VersionRef } from '@/domain/version'
import { compareAddress } from './range'

interface VersionEntryProps {
  articleId: string
  version: VersionDto
  /** Number of the version before; null for the first, which is compared with the draft. */
  previous: number | null
  /** Readers have this one. */
  isLive: boolean
  slug: string | null
  names: Record<string, string>
}

/** One version as an entry of a ledger: number, hand, note, and what became of it. */
export function VersionEntry(props: VersionEntryProps) {
  const { version, names, isLive } = props
  const t = useTranslations('version')
  const when = useWhen()
  return (
    <li
      id={`version-${version.number}`}
      className="grid gap-x-6 gap-y-2 border-b border-rule py-5 sm:grid-cols-[4rem_minmax(0,1fr)]"
    >
      <p className="font-serif text-3xl leading-9 font-[560] tabular">
        <span className="sr-only">{t('number', { number: version.number })}</span>
        <span aria-hidden>{version.number}</span>
      </p>
      <div className="flex min-w-0 flex-col gap-2 text-sm">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span>
            {t('madeBy', { name: names[version.createdById] ?? '–', at: when(version.createdAt) })}
          </span>
          <span className="text-muted tabular">
            {t(props.previous === null ? 'changedFromDraft' : 'changedFromPrevious', {
              count: version.changedSegments,
            })}
          </span>
          {isLive ? <Badge tone="positive">{t('live')}</Badge> : null}
        </p>
        {version.note === '' ? null : (
          <p className="font-serif text-base whitespace-pre-line">{version.note}</p>
        )}
        <Approval version={version} names={names} />
        <Publication version={version} names={names} />
        <Ways {...props} />
      </div>
    </li>
  )
}

function Approval({ version, names }: Pick<VersionEntryProps, 'version' | 'names'>) {
  const t = useTranslations('version')
  const when = useWhen()
  const { approval } = version
  if (approval === null) return null
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        {t('approvedBy', { name: names[approval.byId] ?? '–', at: when(approval.at) })}
        <Badge tone={approval.holds ? 'positive' : 'neutral'}>
          {approval.holds ? t('holds') : t('lapsed')}
        </Badge>
      </p>
      {approval.overrideReason === null ? null : (
        <p className="border-l-2 border-warning pl-2.5 text-muted">
          {t('override', { reason: approval.overrideReason })}
        </p>
      )}
    </div>
  )
}

function Publication({ version, names }: Pick<VersionEntryProps, 'version' | 'names'>) {
  const t = useTranslations('version')
  const review = useTranslations('review')
  const when = useWhen()
  const { publication } = version
  if (publication === null) return null
  return (
    <div>
      <p>
        {t(publication.kind === 'correction' ? 'correctedBy' : 'publishedBy', {
          name: names[publication.byId] ?? '–',
          at: when(publication.at),
        })}
        {publication.correctionKind === null
          ? null
          : ` · ${review(`correction.${publication.correctionKind}`)}`}
      </p>
      {publication.publicNote === null ? null : (
        <p lang="en" className="border-l-2 border-rule-strong pl-2.5 font-serif text-base">
          {publication.publicNote}
        </p>
      )}
    </div>
  )
}

/** Where to read it and what to lay it beside. */
function Ways({ articleId, version, previous, slug }: VersionEntryProps) {
  const t = useTranslations('version')
  const { number } = version
  const from = (ref: VersionRef) => compareAddress(articleId, { from: ref, to: number })
  const ways = [
    { href: `${from('draft')}?show=clean`, label: t('open') },
    { href: from('draft'), label: t('sinceDraft') },
    ...(previous === null
      ? []
      : [{ href: from(previous), label: t('sincePrevious', { number: previous }) }]),
    ...(version.publication === null || slug === null
      ? []
      : [{ href: `/read/${slug}/versions/${number}`, label: t('asReader') }]),
  ]
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem]">
      {ways.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          className="text-accent underline underline-offset-4"
        >
          {label}
        </Link>
      ))}
    </p>
  )
}

function useWhen(): (iso: string) => string {
  const format = useFormatter()
  return (iso) => format.dateTime(new Date(iso), { dateStyle: 'medium', timeStyle: 'short' })
}
