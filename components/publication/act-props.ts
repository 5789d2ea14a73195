import type { ReviewRow } from '@/components/review/review-rows'
import type { CurrentUser } from '@/domain/person'
import type { ReviewState } from '@/domain/review'
import type { Workspace } from '@/domain/segment'
import type { ArticleAct, EditorialAct } from './article-acts'

/** What acting on an article needs to know of it. */
export interface ActsProps {
  articleId: string
  viewer: CurrentUser
  workspace: Workspace
  review: ReviewState
  rows: readonly ReviewRow[]
}

/** What the sheet of one act needs besides. */
export interface ActDialogProps extends ActsProps {
  kind: EditorialAct
  onClose: () => void
  onSend: (act: ArticleAct, onDone?: () => void) => void
  /** The act on its way, or refused. */
  sending: { isPending: boolean; error: Error | null }
}
