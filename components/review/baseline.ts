import type { ArticleDto } from '@/domain/article'
import type { ReviewState } from '@/domain/review'
import type { SegmentDto } from '@/domain/segment'

export const AGAINST = ['draft', 'approved', 'previous'] as const
/** What a review compares the English with: the raw draft, the last approved or the last seen version. */
export type Against = (typeof AGAINST)[number]

/** What there is to compare with. */
export interface Baselines {
  approved: ReviewState['lastApproved']
  /** The version before the submission under review; null for a first one or while it loads. */
  previous: { number: number; targets: Record<string, string> } | null
}

/** What a segment is compared with; its draft where the older version had none, '' where there is neither. */
export function baselineOf(segment: SegmentDto, against: Against, baselines: Baselines): string {
  const older = against === 'draft' ? undefined : baselines[against]?.targets[String(segment.id)]
  return older ?? segment.draft ?? ''
}

/** The version an editor saw before this one; null when there was none. */
export function previousVersion(article: ArticleDto): number | null {
  if (article.latestVersion === null) return null
  const isHandedIn = article.state === 'submitted' || article.state === 'in_review'
  const number = isHandedIn ? article.latestVersion - 1 : article.latestVersion
  return number > 0 ? number : null
}

/**
 * The comparison a review opens with: what changed since somebody last signed or saw the text, and
 * the draft where nobody has, or where the article stands as it was signed.
 */
export function defaultAgainst(article: ArticleDto, review: ReviewState): Against {
  if (SIGNED.has(article.state)) return 'draft'
  if (review.lastApproved) return 'approved'
  return previousVersion(article) === null ? 'draft' : 'previous'
}

/** The comparison an address asks for, if this article has it; else the one a review opens with. */
export function againstFrom(
  asked: string | null,
  article: ArticleDto,
  review: ReviewState,
): Against {
  const known = AGAINST.find((each) => each === asked)
  return known && choicesOf(article, review).includes(known)
    ? known
    : defaultAgainst(article, review)
}

/** What this article can be compared with. */
export function choicesOf(article: ArticleDto, review: ReviewState): Against[] {
  const previous = previousVersion(article)
  const isApprovedToo = review.lastApproved !== null && review.lastApproved.number === previous
  return [
    'draft',
    ...(review.lastApproved ? (['approved'] as const) : []),
    ...(previous !== null && !isApprovedToo ? (['previous'] as const) : []),
  ]
}

const SIGNED: ReadonlySet<string> = new Set([
  'approved',
  'scheduled',
  'published',
  'unpublished',
  'retracted',
])
