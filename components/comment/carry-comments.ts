import type { Resegmented } from '@/domain/resegment'
import type { SegmentDto } from '@/domain/segment'
import type { AskedPlace } from './asked-place'
import { type BegunComment, begunComment, keepComment, remarkKey } from './begun-comment'
import { carryCaret } from './kept-caret'

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

/** Where a remark belongs now: to the heir with the words it is about, else to the first. */
export interface NewPlace {
  segment: SegmentDto
  /** The words it is about; null where they are gone. */
  about: AskedPlace | null
}

/** Which of the heirs of a segment has a remark now; null without any. */
export function chooseHeir(
  { about }: Pick<BegunComment, 'about'>,
  heirs: readonly SegmentDto[],
): NewPlace | null {
  const places = heirs.map((segment) => ({ segment, about: about && placeIn(segment, about) }))
  return places.find((place) => place.about !== null) ?? places[0] ?? null
}

/** Puts what was begun on one segment to one of its heirs; beside what was begun there already. */
export function bringHome(
  viewerId: string,
  segmentId: number,
  heirs: readonly SegmentDto[],
): SegmentDto | null {
  const from = remarkKey(viewerId, segmentId)
  const begun = begunComment(from)
  const place = chooseHeir(begun, heirs)
  if (begun.body === '' || place === null) return null
  const heir = place.segment
  const into = remarkKey(viewerId, heir.id)
  const there = begunComment(into)
  const home = begun.home ?? there.home
  // A question holds an approval up: it stays one, whatever it comes to stand beside.
  const isQuestion = there.body !== '' && there.kind === 'question'
  const body = beside(there.body, begun.body)
  carryCaret(from, into, body.lastIndexOf(begun.body))
  keepComment(into, {
    body,
    picked: [...there.picked, ...begun.picked],
    kind: isQuestion ? 'question' : begun.kind,
    about: there.about ?? place.about,
    home: home && { ...home, source: heir.source, position: heir.position },
  })
  keepComment(from, null)
  return heir
}

/** Another window of the same person may have brought it there before: then it is not written twice. */
function beside(there: string, begun: string): string {
  if (there === '') return begun
  const isThere = `\n\n${there}\n\n`.includes(`\n\n${begun}\n\n`)
  return isThere ? there : `${there}\n\n${begun}`
}

function placeIn(segment: SegmentDto, about: AskedPlace): AskedPlace | null {
  const texts = { source: segment.source, draft: segment.draft ?? '', target: segment.target }
  const start = texts[about.side].indexOf(about.quote)
  if (start < 0) return null
  const end = start + about.quote.length
  return { ...about, segmentId: segment.id, start, end, revision: segment.version }
}
