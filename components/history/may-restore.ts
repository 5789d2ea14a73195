import { type ArticleStanding, openActions } from '@/domain/article'
import { may } from '@/domain/permissions'
import type { Role } from '@/domain/person'

/** Whether this role may save an earlier wording again now: translators wait while editors review. */
export function mayRestore(standing: ArticleStanding, role: Role): boolean {
  if (!may(role, 'segment.edit')) return false
  const open = openActions(standing)
  return open.includes('edit') || (role !== 'translator' && open.includes('amend'))
}
