import { useTranslations } from 'next-intl'
import { Avatar } from '@/components/person/avatar'
import { firstNameOf } from './first-name'
import type { PresenceStore } from './presence-store'
import { useOnSegment } from './use-presence'

interface OnRow {
  presence: PresenceStore
  segmentId: number
  viewerId: string
}

const MOST = 2

/** Who else stands on a row, in its gutter: a sign, never a lock. */
export function RowPresence({ presence, segmentId, viewerId }: OnRow) {
  const t = useTranslations('segment.presence')
  const people = useOnSegment(presence, segmentId)
  if (people.length === 0) return null
  const words = people
    .map(({ name, personId }) => (personId === viewerId ? t('ownTab') : t('here', { name })))
    .join(', ')
  return (
    <span title={words} className="flex flex-col items-end gap-0.5">
      {people.slice(0, MOST).map(({ tab, name, isTyping }) => (
        <Avatar
          key={tab}
          name={name}
          className={isTyping ? 'outline-2 outline-accent' : undefined}
        />
      ))}
      {people.length > MOST ? <span aria-hidden>{`+${people.length - MOST}`}</span> : null}
      <span className="sr-only">{words}</span>
    </span>
  )
}

/** On the row one works on: who else is at it this moment. Said once to who listens, not with each key. */
export function RowCompany({ presence, segmentId, viewerId }: OnRow) {
  const t = useTranslations('segment.presence')
  const people = useOnSegment(presence, segmentId)
  const [first] = people.toSorted((one, other) => Number(other.isTyping) - Number(one.isTyping))
  const words = first ? t(keyOf(first, viewerId), { name: firstNameOf(first.name) }) : ''
  return (
    <span
      role="status"
      // In a narrow lane the sign in the gutter and the head of the page say it to who looks.
      className="min-w-0 flex-1 basis-0 truncate text-xs font-[560] text-accent @max-sm:sr-only"
      title={words}
    >
      {words}
    </span>
  )
}

function keyOf(
  { isTyping, personId }: { isTyping: boolean; personId: string },
  viewerId: string,
): 'ownTab' | 'ownTabTyping' | 'here' | 'typing' {
  if (personId === viewerId) return isTyping ? 'ownTabTyping' : 'ownTab'
  return isTyping ? 'typing' : 'here'
}
