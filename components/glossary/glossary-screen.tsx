'use client'

import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import { PageHeader } from '@/components/shell/page-header'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { fetchDialog, Nothing } from '@/components/ui/fetch-part'
import { Input } from '@/components/ui/input'
import { LongList } from '@/components/ui/long-list'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { may } from '@/domain/permissions'
import type { CurrentUser } from '@/domain/person'
import type { TermDto } from '@/domain/term'
import { GlossaryActs } from './glossary-acts'
import {
  filterFrom,
  filterTerms,
  GLOSSARY_FILTERS,
  type GlossaryFilter,
  needsUsage,
} from './glossary-filter'
import { termsQuery, termUsageQuery } from './queries'
import { TermLine } from './term-line'

const TermSheet = dynamic(
  () => fetchDialog(() => import('./term-sheet').then((module) => module.TermSheet)),
  { loading: Nothing },
)

interface GlossaryScreenProps {
  user: CurrentUser
  /** When the page was made: what counts as lately. */
  now: number
}

/** The newsroom's own words: look one up, add one, change one. What is looked for is in the address. */
export function GlossaryScreen({ user, now }: GlossaryScreenProps) {
  const t = useTranslations('glossary')
  const { role } = user
  const { data, error } = useQuery(termsQuery())
  const [q, setQ] = useAddress('q')
  const [chosen, setFilter] = useAddress('filter')
  const [open, setOpen] = useState<TermDto | 'new' | null>(null)
  const all = data?.terms ?? []
  const filter = filterFrom(chosen)
  const { usage, counted, uncounted } = useUsage(filter)
  const shown = filterTerms(all, { q, filter, now, usage })
  const mayEdit = may(role, 'term.edit')
  return (
    <>
      <PageHeader
        title={t('title')}
        status={
          <span role="status">
            {counted && t(counted, { count: shown.length, of: all.length })}
          </span>
        }
        actions={
          <>
            <GlossaryActs mayImport={may(role, 'term.import')} />
            {mayEdit ? (
              <Button variant="primary" onClick={() => setOpen('new')}>
                {t('add')}
              </Button>
            ) : null}
          </>
        }
      >
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <SearchField value={q} onChange={setQ} />
          <div className="-m-1 max-w-full overflow-x-auto p-1">
            <SegmentedControl
              label={t('filter')}
              options={GLOSSARY_FILTERS.map((value) => ({ value, label: t(`filters.${value}`) }))}
              value={filter}
              onChange={(value) => setFilter(value === 'all' ? '' : value)}
            />
          </div>
        </div>
      </PageHeader>
      <div className="mx-auto w-full max-w-5xl px-4 pt-4 pb-16 sm:px-6">
        <Failures unread={error} uncounted={uncounted} />
        <Terms
          isUnknown={counted !== 'count'}
          terms={shown}
          all={data?.terms}
          names={data?.names ?? {}}
          onOpen={setOpen}
        >
          {mayEdit ? (
            <Button variant="primary" onClick={() => setOpen('new')}>
              {t('add')}
            </Button>
          ) : null}
        </Terms>
      </div>
      {open === null ? null : (
        <TermSheet
          key={open === 'new' ? 'new' : open.id}
          before={open === 'new' ? null : open}
          start={open === 'new' ? { spanish: q } : {}}
          viewerId={user.id}
          names={data?.names ?? {}}
          mayEdit={mayEdit}
          mayWithdraw={may(role, 'term.withdraw')}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

/** How articles use the terms, asked for when a filter needs it. */
function useUsage(filter: GlossaryFilter) {
  const isNeeded = needsUsage(filter)
  const { data, isPending, isLoadingError, error } = useQuery({
    ...termUsageQuery(),
    enabled: isNeeded,
  })
  /** Why it is not known: then nobody can say that there are none. */
  const uncounted = isNeeded && isLoadingError ? error : null
  const isCounting = isNeeded && isPending
  const counted: 'counting' | 'count' = isCounting ? 'counting' : 'count'
  return { usage: data, uncounted, counted: uncounted ? null : counted }
}

/** Why there are no terms, or why nobody can say which of them are meant. */
function Failures({ unread, uncounted }: { unread: Error | null; uncounted: Error | null }) {
  const t = useTranslations('glossary')
  const words = useFailureWords()
  const said = [
    ...(unread ? [words(unread)] : []),
    ...(uncounted ? [`${t('uncounted')} ${words(uncounted)}`] : []),
  ]
  return said.map((text) => (
    <p key={text} role="alert" className="bg-blocking-wash px-3 py-2 text-blocking">
      {text}
    </p>
  ))
}

interface TermsProps {
  /** Undefined until they are read: then nobody can say that there are none. */
  all: readonly TermDto[] | undefined
  /** Which of them are meant is not known, or not yet. */
  isUnknown: boolean
  terms: readonly TermDto[]
  names: Record<string, string>
  onOpen: (term: TermDto) => void
  children: ReactNode
}

function Terms({ isUnknown, all, terms, names, onOpen, children }: TermsProps) {
  const t = useTranslations('glossary')
  if (isUnknown || all === undefined) return null
  if (all.length === 0)
    return <EmptyState title={t('emptyTitle')} text={t('emptyText')} action={children} />
  if (terms.length === 0) return <EmptyState title={t('noneTitle')} text={t('noneText')} />
  return (
    <LongList rows={terms} keyOf={idOf} estimate={heightOf} aria-label={t('title')}>
      {(term, place) => (
        <TermLine key={term.id} term={term} place={place} names={names} onOpen={onOpen} />
      )}
    </LongList>
  )
}

function idOf({ id }: TermDto): number {
  return id
}

/** Two lines, three with a note; what is on the page is measured. */
function heightOf({ note }: TermDto): number {
  return note === '' ? 60 : 80
}

function SearchField({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const t = useTranslations('glossary')
  return (
    <div className="relative flex-1 basis-64">
      <Search
        aria-hidden
        className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
      />
      <Input
        type="search"
        aria-label={t('search')}
        value={value}
        placeholder={t('search')}
        onChange={(event) => onChange(event.target.value)}
        className="pl-8"
      />
    </div>
  )
}

/** A search parameter of this page; typing replaces the address and asks the server for nothing. */
function useAddress(name: string): [string, (value: string) => void] {
  const params = useSearchParams()
  const set = (value: string) => {
    const next = new URLSearchParams(window.location.search)
    if (value === '') next.delete(name)
    else next.set(name, value)
    const search = next.toString()
    window.history.replaceState(null, '', search === '' ? window.location.pathname : `?${search}`)
  }
  return [params.get(name) ?? '', set]
}
