'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { Input } from '@/components/ui/input'
import { ARTICLE_STATES, type Queue } from '@/domain/article'
import type { QueueFilter } from '@/domain/article-inputs'
import { searchOf, withState } from './queue-filter'
import { typedAfter, typedFrom, typedNow } from './typed-search'

interface QueueFiltersProps {
  filter: QueueFilter
  counts: Queue['counts']
  /** `isTyping` replaces the address instead of adding a step to go back to. */
  onFilter: (filter: QueueFilter, isTyping?: boolean) => void
}

/** What narrows the queue: a state, one's own, words of a title. */
export function QueueFilters({ filter, counts, onFilter }: QueueFiltersProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <StateLinks filter={filter} counts={counts} onFilter={onFilter} />
      {/* On a line of its own it begins where the states begin; beside them it leaves them the room. */}
      <div className="flex flex-1 basis-72 flex-wrap items-center justify-between gap-x-4 gap-y-1 sm:basis-[32rem]">
        <Toggles filter={filter} onFilter={onFilter} />
        <TitleSearch filter={filter} onFilter={onFilter} />
      </div>
    </div>
  )
}

function StateLinks({ filter, counts, onFilter }: QueueFiltersProps) {
  const t = useTranslations()
  const total = ARTICLE_STATES.reduce((sum, state) => sum + counts[state], 0)
  const shown = ARTICLE_STATES.filter((state) => counts[state] > 0 || state === filter.state)
  const link = (state: QueueFilter['state'], label: string, count: number) => (
    <FilterLink
      key={state ?? 'all'}
      filter={withState(filter, state)}
      isCurrent={filter.state === state}
      onFilter={onFilter}
    >
      {label} <span className="font-normal text-faint tabular">{count}</span>
    </FilterLink>
  )
  return (
    <nav
      aria-label={t('desk.filterByState')}
      className="-mx-4 flex gap-x-4 overflow-x-auto px-4 sm:mx-0 sm:grow-999 sm:flex-wrap sm:px-0 md:gap-x-3"
    >
      {link(undefined, t('desk.all'), total)}
      {shown.map((state) => link(state, t(`desk.inState.${state}`), counts[state]))}
    </nav>
  )
}

interface FilterLinkProps {
  filter: QueueFilter
  isCurrent: boolean
  onFilter: (filter: QueueFilter) => void
  children: ReactNode
}

/** A real link, so that it opens in a new tab; a plain click stays on the page. */
function FilterLink({ filter, isCurrent, onFilter, children }: FilterLinkProps) {
  const stay = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onFilter(filter)
  }
  return (
    <a
      href={`/desk${searchOf(filter)}`}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={stay}
      className="inline-flex min-h-8 shrink-0 items-center gap-1.5 border-b-2 border-transparent text-[0.8125rem] font-[520] whitespace-nowrap text-muted no-underline hover:text-ink focus-visible:-outline-offset-2 aria-[current]:border-ink aria-[current]:text-ink pointer-coarse:min-h-11"
    >
      {children}
    </a>
  )
}

/** One's own, what is late, and the order: each a part of the address. */
function Toggles({ filter, onFilter }: Omit<QueueFiltersProps, 'counts'>) {
  const t = useTranslations('desk')
  const { assignee, due, sort, ...rest } = filter
  const chosen = { ...(assignee && { assignee }), ...(due && { due }), ...(sort && { sort }) }
  const without = (name: keyof typeof chosen) => {
    const { [name]: _, ...others } = chosen
    return { ...rest, ...others }
  }
  return (
    <div className="flex flex-wrap gap-x-4 sm:gap-x-3">
      <Toggle
        label={t('mine')}
        isOn={assignee === 'me'}
        onToggle={(isOn) => onFilter(isOn ? { ...filter, assignee: 'me' } : without('assignee'))}
      />
      <Toggle
        label={t('overdue')}
        isOn={due === 'late'}
        onToggle={(isOn) => onFilter(isOn ? { ...filter, due: 'late' } : without('due'))}
      />
      <Toggle
        label={t('sortByDue')}
        isOn={sort === 'due'}
        onToggle={(isOn) => onFilter(isOn ? { ...filter, sort: 'due' } : without('sort'))}
      />
    </div>
  )
}

interface ToggleProps {
  label: string
  isOn: boolean
  onToggle: (isOn: boolean) => void
}

function Toggle({ label, isOn, onToggle }: ToggleProps) {
  return (
    <label className="inline-flex min-h-8 items-center gap-2 text-[0.8125rem] whitespace-nowrap pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onToggle(event.target.checked)}
        className="size-4 accent-ink"
      />
      {label}
    </label>
  )
}

/** Written into the address with every letter, so that what is found can be sent as a link. */
function TitleSearch({ filter, onFilter }: Omit<QueueFiltersProps, 'counts'>) {
  const t = useTranslations('desk')
  const [kept, setTyped] = useState(() => typedFrom(filter.q ?? ''))
  const typed = typedAfter(kept, filter.q ?? '')
  if (typed !== kept) setTyped(typed)
  return (
    <span className="relative block min-w-0 flex-1 max-sm:basis-full sm:min-w-40 sm:max-w-56">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint"
      />
      <Input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={typed.text}
        maxLength={200}
        onChange={(event) => {
          setTyped(typedNow(typed, event.target.value))
          const { q: _, ...rest } = filter
          const q = event.target.value.trim()
          onFilter(q === '' ? rest : { ...rest, q }, true)
        }}
        className="h-8 pl-8.5"
      />
    </span>
  )
}
