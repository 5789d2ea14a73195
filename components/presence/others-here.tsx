import { useTranslations } from 'next-intl'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { PresentDto } from '@/domain/live'
import type { SegmentDto } from '@/domain/segment'
import { firstNameOf } from './first-name'
import type { PresenceStore } from './presence-store'
import { useAllPresent } from './use-presence'

interface OthersHereProps {
  presence: PresenceStore
  segments: readonly SegmentDto[]
  viewerId: string
}

/** Who else is in the article, in its head: "Ana is on 14". Those who listen hear of comings and goings alone. */
export function OthersHere({ presence, segments, viewerId }: OthersHereProps) {
  const t = useTranslations('segment.presence')
  const people = useAllPresent(presence)
  const wordsFor = ({ personId, name, segmentId }: PresentDto) => {
    const place = segments.find(({ id }) => id === segmentId)
    const number = (place?.position ?? -1) + 1
    if (personId === viewerId) return place ? t('ownTabOn', { number }) : t('ownTabOpen')
    const called = firstNameOf(name)
    return place ? t('on', { name: called, number }) : t('open', { name: called })
  }
  const [first, ...rest] = people.toSorted(byNearness(viewerId))
  const names = [...new Set(people.map(({ name }) => name))].join(', ')
  return (
    <>
      {first === undefined ? null : (
        <span title={people.map(wordsFor).join('\n')} className="min-w-0 truncate font-[540]">
          {wordsFor(first)}
          {rest.length > 0 ? t('more', { count: rest.length }) : null}
        </span>
      )}
      <VisuallyHidden isLive>{names === '' ? '' : t('alsoHere', { names })}</VisuallyHidden>
    </>
  )
}

/** Others before one's own tabs, whoever types first of all. */
function byNearness(viewerId: string) {
  const rank = ({ personId, isTyping }: PresentDto) =>
    (personId === viewerId ? 2 : 0) + (isTyping ? 0 : 1)
  return (one: PresentDto, other: PresentDto) => rank(one) - rank(other)
}
