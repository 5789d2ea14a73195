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
