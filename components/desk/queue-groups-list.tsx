'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Queue } from '@/domain/article'
import type { QueueFilter } from '@/domain/article-inputs'
import type { CurrentUser } from '@/domain/person'
import { searchOf, withState } from './queue-filter'
import { type QueueGroup, queueGroups } from './queue-groups'
import { QueueLine } from './queue-line'

/** Lines of one state shown beside the others; the rest is behind the state's own link. */
const LINES_IN_OVERVIEW = 12

interface QueueGroupsProps {
  queue: Queue
  user: CurrentUser
  filter: QueueFilter
}

/** The queue under headings; one state alone needs none but its own. */
export function QueueGroups({ queue, user, filter }: QueueGroupsProps) {
  return queueGroups(queue.rows).map((group) => (
    <Group key={group.name} group={group} queue={queue} user={user} filter={filter} />
  ))
}

function Group({ group, queue, user, filter }: QueueGroupsProps & { group: QueueGroup }) {
  const headingId = useId()
  const isWhole = group.name === 'waiting' || filter.state !== undefined
  const shown = isWhole ? group.rows : group.rows.slice(0, LINES_IN_OVERVIEW)
  return (
    <section aria-labelledby={headingId} className="@container mt-7">
      <GroupHeading id={headingId} group={group} />
      <ul>
        {shown.map((row) => (
          <QueueLine
            key={row.id}
            row={row}
            names={queue.names}
            user={user}
            isStateShown={group.name === 'waiting'}
          />
        ))}
      </ul>
      {shown.length < group.rows.length && group.name !== 'waiting' ? (
        <MoreLink search={searchOf(withState(filter, group.name))} count={group.rows.length} />
      ) : null}
    </section>
  )
}

function GroupHeading({ id, group }: { id: string; group: QueueGroup }) {
  const t = useTranslations()
  const isMine = group.name === 'waiting'
  return (
    <h2
      id={id}
      className={
        isMine
          ? 'mx-4 border-b-2 border-ink pb-1.5 caps sm:mx-6'
          : 'mx-4 border-b border-rule-strong pb-1.5 text-muted caps sm:mx-6'
      }
    >
      {group.name === 'waiting' ? t('desk.waiting') : t(`desk.inState.${group.name}`)}{' '}
      <span className="ml-1 font-normal tabular">{group.rows.length}</span>
    </h2>
  )
}

function MoreLink({ search, count }: { search: string; count: number }) {
  const t = useTranslations('desk')
  return (
    <Link
      href={`/desk${search}`}
      className="mx-4 inline-flex min-h-11 items-center text-[0.8125rem] text-accent underline underline-offset-4 sm:mx-6"
    >
      {t('showAll', { count })}
    </Link>
  )
}
