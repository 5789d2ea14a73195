import 'server-only'
import type { StoredPair } from './pairs-of'

type Said = Pick<StoredPair, 'article_id' | 'segment_id' | 'here_source'>

/**
 * In how many places some pairs of one wording are said. A segment counts once however often it was
 * confirmed; what was split or joined since counts once an article, where nothing that stands there does.
 */
export function countUses(pairs: readonly Said[]): number {
  const standing = pairs.filter(({ here_source }) => here_source !== null)
  const segments = new Set(standing.map(({ segment_id }) => segment_id))
  const articles = new Set(standing.map(({ article_id }) => article_id))
  const gone = new Set(pairs.map(({ article_id }) => article_id)).difference(articles)
  return segments.size + gone.size
}
