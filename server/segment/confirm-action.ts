import 'server-only'
import type { ArticleAction } from '@/domain/article'
import { AppError } from '@/domain/errors'
import type { ArticleRow } from '../access'

/**
 * What confirming does to the article. The first confirm of a fresh draft begins the revision; from
 * then on it changes no text, so it moves nothing and also stays open during a review, where a
 * translator accepts what an editor amended.
 */
export function confirmAction(article: ArticleRow): ArticleAction | null {
  switch (article.state) {
    case 'imported':
    case 'drafted':
      return 'edit'
    case 'in_revision':
    case 'changes_requested':
    case 'submitted':
    case 'in_review':
      return null
    default:
      throw new AppError('conflict', 'not_open_now', { state: article.state, action: 'confirm' })
  }
}
