import type { ArticleState, QueueRow } from '@/domain/article'
import { may } from '@/domain/permissions'
import type { Role } from '@/domain/person'

type Screen = 'revise' | 'review' | 'versions'

/**
 * Address of the screen where this role works on an article next: revising while the text is open,
 * reviewing (and publishing) once it was submitted, the versions when nothing is left to do.
 */
export function nextStop(row: Pick<QueueRow, 'id' | 'state'>, role: Role): string {
  return `/desk/articles/${row.id}/${screenFor(row.state, role)}`
}

function screenFor(state: ArticleState, role: Role): Screen {
  switch (state) {
    case 'imported':
    case 'drafted':
    case 'in_revision':
    case 'changes_requested':
      return 'revise'
    case 'submitted':
    case 'in_review':
    case 'approved':
    case 'scheduled':
      return may(role, 'segment.decide') ? 'review' : 'revise'
    case 'published':
    case 'unpublished':
    case 'retracted':
      return 'versions'
  }
}
