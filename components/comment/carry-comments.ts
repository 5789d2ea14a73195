import type { Resegmented } from '@/domain/resegment'
import type { SegmentDto } from '@/domain/segment'
import type { AskedPlace } from './asked-place'
import { begunComment, keepComment, remarkKey } from './begun-comment'

/**
 * Carries what a person began to write on segments that stand no more to those in their place: to the
 * one with the words it is about, else to the first.
 */
export function carryComments(
  viewerId: string,
  { retired, segments }: Pick<Resegmented, 'retired' | 'segments'>,
): void {
  for (const segmentId of retired) bringHome(viewerId, segmentId, segments)
}

/** Puts what was begun on one segment to one of its heirs; beside what was begun there already. */
export function bringHome(viewerId: string, segmentId: number, heirs: readonly SegmentDto[]): void {
  const from = remarkKey(viewerId, segmentId)
  const begun = begunComment(from)
  const places = heirs.map((segment) => begun.about && placeIn(segment, begun.about))
  const heir = heirs[places.findIndex((place) => place !== null)] ?? heirs[0]
  if (begun.body === '' || !heir) return
  const into = remarkKey(viewerId, heir.id)
  const there = begunComment(into)
  keepComment(into, {
    // Another window of the same person may have brought it there before.
    body: there.body.includes(begun.body)
      ? there.body
      : [there.body, begun.body].filter(Boolean).join('\n\n'),
    picked: [...there.picked, ...begun.picked],
    kind: begun.kind,
    about: there.about ?? places.find((place) => place !== null) ?? null,
    home: begun.home && { ...begun.home, source: heir.source, position: heir.position },
  })
  keepComment(from, null)
}

function placeIn(segment: SegmentDto, about: AskedPlace): AskedPlace | null {
  const texts = { source: segment.source, draft: segment.draft ?? '', target: segment.target }
  const start = texts[about.side].indexOf(about.quote)
  if (start < 0) return null
  const end = start + about.quote.length
  return { ...about, segmentId: segment.id, start, end, revision: segment.version }
}
