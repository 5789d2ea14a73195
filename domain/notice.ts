/** What a person can be told of. Stored rows outlive the code: a name is never reused. */
export const NOTICE_KINDS = [
  'mentioned',
  'question_asked',
  'question_answered',
  'article_assigned',
  'due_soon',
  'overdue',
  'changes_requested',
  'version_approved',
  'version_published',
  'segment_changed',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** Where a notice is told. */
export const NOTICE_WAYS = ['desk', 'mail', 'both'] as const
export type NoticeWay = (typeof NOTICE_WAYS)[number]
export type ChosenWay = NoticeWay | 'none'
export const CHOSEN_WAYS = [...NOTICE_WAYS, 'none'] as const satisfies readonly ChosenWay[]

/** How mail comes: never, once a day, or a day's letter and mentions at once. */
export const MAIL_PACES = ['never', 'daily', 'mentions_at_once'] as const
export type MailPace = (typeof MAIL_PACES)[number]

export type NoticeChoices = Record<NoticeKind, ChosenWay>

/** What holds as long as a person has chosen nothing: mail says what waits for an answer. */
export const USUAL_WAYS: NoticeChoices = {
  mentioned: 'both',
  question_asked: 'both',
  question_answered: 'both',
  article_assigned: 'both',
  due_soon: 'both',
  overdue: 'both',
  changes_requested: 'both',
  version_approved: 'desk',
  version_published: 'desk',
  segment_changed: 'desk',
}

/** When and how a person gets mail. */
export interface MailChoice {
  pace: MailPace
  /** Hour of their day at which the daily letter goes, 0 to 23. */
  hour: number
  /** IANA time zone; null is the newsroom's. */
  zone: string | null
  language: 'en' | 'es'
}

/** One notice as the desk shows it. */
export interface NoticeDto {
  id: number
  kind: NoticeKind
  at: string
  isRead: boolean
  byId: string | null
  articleId: string
  articleTitle: string
  /** Number of the row it leads to, counted from 1; null when it speaks of the whole article. */
  segmentNumber: number | null
  commentId: number | null
  /** Words of the comment or the note it came with, mentions as stored. */
  excerpt: string | null
  count: number
  dueAt: string | null
}

export interface NoticeList {
  notices: NoticeDto[]
  unread: number
  /** Cursor for older ones; null when there are none. */
  olderThan: number | null
  names: Record<string, string>
}

export interface NoticeSettings {
  ways: NoticeChoices
  mail: MailChoice
  /** Whether this newsroom sends mail at all. */
  isMailSent: boolean
  newsroomZone: string
}

interface Addressed {
  personId: string
  kind: NoticeKind
}

/**
 * Who is told of one act, each once: never the one who did it, and of several reasons the first in
 * the list counts.
 */
export function toldOnce<One extends Addressed>(
  candidates: readonly One[],
  actorId: string | null,
): One[] {
  const told = new Map<string, One>()
  for (const one of candidates) {
    if (one.personId !== actorId && !told.has(one.personId)) told.set(one.personId, one)
  }
  return [...told.values()]
}

/** The very place a notice leads to. */
export function noticePath(
  notice: Pick<NoticeDto, 'articleId' | 'segmentNumber' | 'commentId'>,
): string {
  const article = `/desk/articles/${notice.articleId}/revise`
  if (notice.segmentNumber === null) return article
  const panel = notice.commentId === null ? '' : `&panel=comments&comment=${notice.commentId}`
  return `${article}?segment=${notice.segmentNumber}${panel}`
}
