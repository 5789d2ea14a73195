import { MAX_TARGET_LENGTH, type SegmentDto } from '@/domain/segment'
import { type Hit, replaceHits } from '@/language'

/** Which texts are looked through; only the English can be changed. */
export const SIDES = ['target', 'source', 'draft'] as const
export type Side = (typeof SIDES)[number]

/** A segment with what was found in one of its texts. */
export interface FoundSegment {
  segment: SegmentDto
  /** The text that was looked through. */
  text: string
  hits: Hit[]
  /** Nobody may write here now: two texts wait to be settled. */
  isLocked: boolean
}

/** A hit among all of the article. */
export function hitKey({ segment }: Pick<FoundSegment, 'segment'>, { span }: Hit): string {
  return `${segment.id}:${span[0]}`
}

interface Replacement {
  /** New texts, each with the number of places changed in it. */
  texts: { segment: SegmentDto; text: string; places: number }[]
  /** Segments whose text is no longer the one that was looked through, or would become too long. */
  passedOver: SegmentDto[]
}

/**
 * What replacing the ticked hits would make of the article. A text that changed since it was looked
 * through is passed over: nobody saw what would become of it.
 */
export function replacementOf(
  found: readonly FoundSegment[],
  isTicked: (key: string) => boolean,
  textNow: (segment: SegmentDto) => string,
): Replacement {
  const texts: Replacement['texts'] = []
  const passedOver: SegmentDto[] = []
  for (const each of found) {
    const hits = each.isLocked ? [] : each.hits.filter((hit) => isTicked(hitKey(each, hit)))
    if (hits.length === 0) continue
    const text = replaceHits(each.text, hits)
    const isGone = textNow(each.segment) !== each.text || text.length > MAX_TARGET_LENGTH
    if (isGone) passedOver.push(each.segment)
    else texts.push({ segment: each.segment, text, places: hits.length })
  }
  return { texts, passedOver }
}

/** Segments that somebody stood behind and that a replacement would open again. */
export function loweredBy({ texts }: Replacement): SegmentDto[] {
  return texts.flatMap(({ segment }) =>
    segment.state === 'confirmed' || segment.state === 'reviewed' ? [segment] : [],
  )
}
