import 'server-only'
import type { ArticleAction } from '@/domain/article'
import { AppError } from '@/domain/errors'
import type { ArticleRow } from '../access'
import type { Context } from '../context'

/** While an editor reviews, editors amend and translators wait; otherwise an edit is an edit. */
export function editAction(article: Pick<ArticleRow, 'state'>, ctx: Context): ArticleAction {
  if (article.state !== 'in_review') return 'edit'
  if (ctx.actor.role === 'translator') throw new AppError('conflict', 'under_review')
  return 'amend'
}
