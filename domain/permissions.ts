import type { Role } from './person'

/**
 * Who may do what. Roles grant verbs; rules that depend on the object (own change, state) live with
 * the object. Admins keep people and settings and read the desk, but sign nothing (DESIGN §1).
 */
const GRANTS = {
  'desk.read': ['translator', 'editor', 'chief', 'admin'],
  'article.import': ['translator', 'editor', 'chief'],
  'article.assign': ['translator', 'editor', 'chief'],
  'segment.edit': ['translator', 'editor', 'chief'],
  'segment.confirm': ['translator', 'editor', 'chief'],
  'segment.decide': ['editor', 'chief'],
  'finding.dismiss': ['translator', 'editor', 'chief'],
  'comment.write': ['translator', 'editor', 'chief'],
  'comment.resolve': ['translator', 'editor', 'chief'],
  'term.edit': ['translator', 'editor', 'chief'],
  'term.withdraw': ['editor', 'chief'],
  'term.import': ['editor', 'chief'],
  'memory.withdraw': ['editor', 'chief'],
  'version.submit': ['translator', 'editor', 'chief'],
  'review.begin': ['editor', 'chief'],
  'review.request_changes': ['editor', 'chief'],
  'version.approve': ['editor', 'chief'],
  'version.override': ['chief'],
  'version.publish': ['editor', 'chief'],
  'article.correct': ['editor', 'chief'],
  'article.unpublish': ['chief'],
  'article.retract': ['chief'],
  'article.reopen': ['chief'],
  'person.manage': ['admin'],
  'settings.manage': ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof GRANTS

export const PERMISSIONS = Object.keys(GRANTS) as Permission[]

/** Whether a role carries a permission. */
export function may(role: Role, permission: Permission): boolean {
  const granted: readonly Role[] = GRANTS[permission]
  return granted.includes(role)
}
