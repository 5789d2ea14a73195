import type { ArticleState } from './article'
import type { CurrentUser } from './person'

/**
 * Who may give an article away or plan it. Editors and chiefs plan the whole desk; a translator takes
 * what nobody has, and hands over or lays down what is their own. Nobody's work is taken from under
 * them by a colleague.
 */
export function mayPlan(
  actor: Pick<CurrentUser, 'id' | 'role'>,
  assigneeId: string | null,
): boolean {
  switch (actor.role) {
    case 'editor':
    case 'chief':
      return true
    case 'translator':
      return assigneeId === null || assigneeId === actor.id
    case 'admin':
      return false
  }
}

/** Milliseconds before a due time at which the one who has the article is reminded. */
export const DUE_SOON_MS = 2 * 60 * 60 * 1000

/** Whether somebody still works towards the due time; what is signed or out keeps it as history. */
export function isDueStanding(state: ArticleState): boolean {
  return !['approved', 'scheduled', 'published', 'unpublished', 'retracted'].includes(state)
}

/** How a due time stands at an instant; null where there is none or nobody works towards it. */
export function dueStanding(
  { state, dueAt }: { state: ArticleState; dueAt: string | null },
  now: Date,
): 'late' | 'soon' | 'later' | null {
  if (dueAt === null || !isDueStanding(state)) return null
  const left = new Date(dueAt).getTime() - now.getTime()
  if (left < 0) return 'late'
  return left <= DUE_SOON_MS ? 'soon' : 'later'
}
