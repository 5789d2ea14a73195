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
  for (const segmentId of retired) {
    const from = remarkKey(viewerId, segmentId)
    const begun = begunComment(from)
    const places = segments.map((segment) => begun.about && placeIn(segment, begun.about))
    const home = segments[places.findIndex((place) => place !== null)] ?? segments[0]
    if (begun.body === '' || !home) continue
    const into = remarkKey(viewerId, home.id)
    const there = begunComment(into)
    keepComment(into, {
      body: [there.body, begun.body].filter(Boolean).join('\n\n'),
      picked: [...there.picked, ...begun.picked],
      kind: begun.kind,
      about: there.about ?? places.find((place) => place !== null) ?? null,
    })
    keepComment(from, null)
  }
}

function placeIn(segment: SegmentDto, about: AskedPlace): AskedPlace | null {
  const texts = { source: segment.source, draft: segment.draft ?? '', target: segment.target }
  const start = texts[about.side].indexOf(about.quote)
  if (start < 0) return null
  const end = start + about.quote.length
  return { ...about, segmentId: segment.id, start, end, revision: segment.version }
}
