import { type ArticleDto, openActions, transition } from '@/domain/article'
import { may } from '@/domain/permissions'
import type { Role } from '@/domain/person'

type Standing = Pick<ArticleDto, 'state' | 'isLive'>

/** Why nobody, or not this person, may edit now. */
export type ReadOnlyReason = 'role' | 'under_review' | 'published' | 'unpublished' | 'retracted'

/** Why the text is read-only for this role as the article stands; null when it may be edited. */
export function readOnlyReason(article: Standing, role: Role): ReadOnlyReason | null {
  if (!may(role, 'segment.edit')) return 'role'
  if (article.state === 'in_review') return role === 'translator' ? 'under_review' : null
  if (transition(article, 'edit') !== null) return null
  return article.state === 'unpublished' || article.state === 'retracted'
    ? article.state
    : 'published'
}

/** What an edit would undo: a submission taken back, an approval that dies; null when nothing. */
export function editUndoes(article: Standing): 'submission' | 'approval' | null {
  if (article.state === 'submitted') return 'submission'
  return article.state === 'approved' || article.state === 'scheduled' ? 'approval' : null
}

/** Whether how the article stands has to be said before one writes. */
export function needsNotice(article: ArticleDto, role: Role): boolean {
  const isAsked = article.state === 'changes_requested' && Boolean(article.changeRequest)
  return isAsked || readOnlyReason(article, role) !== null || editUndoes(article) !== null
}

/** Whether this role may confirm segments as the article stands. */
export function mayConfirm(article: Standing, role: Role): boolean {
  return may(role, 'segment.confirm') && CONFIRMABLE.has(article.state)
}

/** Whether this role may hand a version to the editors as the article stands. */
export function maySubmit(article: Standing, role: Role): boolean {
  return may(role, 'version.submit') && openActions(article).includes('submit')
}

/** Whether this role may open the published article for a correction. */
export function mayBeginCorrection(article: Standing, role: Role): boolean {
  return may(role, 'article.correct') && openActions(article).includes('begin_correction')
}

/** As the server has it: confirming changes no text, so a review does not close it. */
const CONFIRMABLE: ReadonlySet<ArticleDto['state']> = new Set<ArticleDto['state']>([
  'imported',
  'drafted',
  'in_revision',
  'changes_requested',
  'submitted',
  'in_review',
])
