/**
 * What happened, past tense, written in the transaction it records. Stored rows outlive the code:
 * a name is never reused and a field is only added.
 */
export type EventRecord =
  | { type: 'article.imported'; segments: number; hasDraft: boolean }
  | { type: 'source.renewed'; changed: number; added: number; gone: number; goneIds?: number[] }
  | { type: 'article.assigned'; assigneeId: string | null; note?: string }
  | { type: 'article.due_set'; dueAt: string | null }
  | { type: 'segment.revised'; segmentId: number; revision: number; origin: string }
  | { type: 'segment.confirmed'; segmentId: number; revision: number }
  | { type: 'segment.unconfirmed'; segmentId: number; revision: number }
  | { type: 'segment.decided'; segmentId: number; revision: number; kind: string }
  | { type: 'segment.split'; segmentId: number; intoIds: number[]; resegmentationId: number }
  | { type: 'segment.joined'; segmentIds: number[]; intoId: number; resegmentationId: number }
  | { type: 'resegmentation.undone'; resegmentationId: number; kind: string; backIds: number[] }
  | { type: 'alternative.kept'; segmentId: number; alternativeId: number; isLate?: boolean }
  | { type: 'alternative.resolved'; segmentId: number; alternativeId: number; kept: string }
  | { type: 'finding.dismissed'; segmentId: number; check: string; reason: string }
  | { type: 'finding.restored'; segmentId: number; check: string }
  | { type: 'comment.added'; segmentId: number; commentId: number; kind: string }
  | { type: 'comment.resolved'; segmentId: number; commentId: number }
  | { type: 'comment.reopened'; segmentId: number; commentId: number }
  | { type: 'version.submitted'; version: number; hash: string; note: string }
  | { type: 'submission.withdrawn'; version: number }
  | { type: 'review.begun'; version: number }
  | { type: 'review.changes_requested'; version: number; reason: string }
  | { type: 'version.approved'; version: number; hash: string; overrideReason: string | null }
  | { type: 'approval.lapsed'; version: number }
  | { type: 'version.scheduled'; version: number; scheduledFor: string }
  | { type: 'version.unscheduled'; version: number }
  | {
      type: 'version.published'
      version: number
      hash: string
      correctionKind: string | null
      publicNote: string | null
    }
  | { type: 'publication.failed'; version: number; reason: string }
  | { type: 'correction.begun'; fromVersion: number }
  | { type: 'article.unpublished'; publicNote: string }
  | { type: 'article.retracted'; publicNote: string }
  | { type: 'article.reopened' }
  | { type: 'memory.withdrawn'; pairId: number; source: string; target: string; reason: string }
  | { type: 'memory.reinstated'; pairId: number; source: string; target: string }
  | { type: 'person.created'; personId: string; role: string }
  | { type: 'person.changed'; personId: string; fields: string[] }
  | { type: 'person.disabled'; personId: string }
  | { type: 'person.enabled'; personId: string }
  | { type: 'term.added'; termId: number; spanish: string }
  | { type: 'term.changed'; termId: number; fields: string[] }
  | { type: 'term.withdrawn'; termId: number; spanish: string }
  | { type: 'term.imported'; importId: number; added: number; changed: number }
  | { type: 'term.import_withdrawn'; importId: number; undone: number }
  | { type: 'settings.changed'; key: string; from: unknown; to: unknown }

export type EventType = EventRecord['type']

/** One line of an article's history. */
export interface EventDto {
  id: number
  at: string
  byId: string | null
  event: EventRecord
}

export interface History {
  events: EventDto[]
  /** Cursor for older entries; null at the beginning of time. */
  olderThan: number | null
  names: Record<string, string>
  /** How the Spanish began of segments these events speak of that stand no more, by id. */
  gone: Record<number, string>
}

/** The segments an event speaks of: after a split or a join, those that came of it. */
export function segmentsOf(record: EventRecord): number[] {
  switch (record.type) {
    case 'source.renewed':
      return record.goneIds ?? []
    case 'segment.split':
      return record.intoIds
    case 'segment.joined':
      return [record.intoId]
    case 'resegmentation.undone':
      return record.backIds
    default:
      return 'segmentId' in record ? [record.segmentId] : []
  }
}
