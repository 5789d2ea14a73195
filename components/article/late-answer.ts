import { replaceEqualDeep } from '@tanstack/react-query'
import { isGivenAgain } from '@/components/request/request'
import type { SavedSegment, SegmentDto } from '@/domain/segment'
import type { Shown } from './shown'

interface Kept {
  saved: SavedSegment
  /** Whether only the server knows which of the two is newer. */
  isInDoubt: boolean
}

/**
 * An answer with what came in since its request left (`left`, where that is known) in its place: a revision
 * says which text is newer, but confirmations, decisions and questions leave its number alone. An answer
 * that is given again is as old as the request that got it first.
 */
export function keepNews(now: Shown, answer: SavedSegment, left: Shown | undefined): Kept {
  const isAgain = isGivenAgain(answer)
  const known = now.segment
  const isChanged = isAgain || (left !== undefined && left.segment !== known)
  const isKept = isChanged && known !== undefined && known.version >= answer.segment.version
  const segment = isKept ? known : answer.segment
  const isStateKept = isAgain || (left !== undefined && left.state !== now.state)
  const state = (isStateKept ? now.state : undefined) ?? answer.article.state
  const isInDoubt =
    isAgain || state !== answer.article.state || (isKept && !isSettled(known, answer.segment))
  return { saved: { ...answer, segment, article: { ...answer.article, state } }, isInDoubt }
}

/** A newer revision stands, or the very same in the same standing, wherever in the article it is. */
function isSettled(known: SegmentDto, answered: SegmentDto): boolean {
  const here = { ...answered, position: known.position }
  return known.version > answered.version || replaceEqualDeep(known, here) === known
}
