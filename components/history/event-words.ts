import type { EventRecord, EventType } from '@/domain/event'

/** What the sentence of an event is filled with. Ids have become names, instants dates. */
export interface EventWords {
  key: EventType
  values: Record<string, string | number>
  /** Words a person wrote, quoted under the sentence. */
  quote: string | null
  /** The version it speaks of. */
  version: number | null
}

interface Naming {
  nameOf: (id: string) => string
  momentOf: (iso: string) => string
}

/** Takes from an event what its sentence needs; the sentence itself is in the words of `history`. */
export function eventWords(record: EventRecord, naming: Naming): EventWords {
  return {
    key: record.type,
    values: { ...valuesOf(record, naming), version: versionOf(record) ?? 0 },
    quote: quoteOf(record),
    version: versionOf(record),
  }
}

function valuesOf(record: EventRecord, naming: Naming): Record<string, string | number> {
  switch (record.type) {
    case 'article.imported':
      return { count: record.segments, hasDraft: String(record.hasDraft) }
    case 'source.renewed':
      return { changed: record.changed, added: record.added, gone: record.gone }
    case 'article.assigned':
      return {
        isAssigned: String(record.assigneeId !== null),
        assignee: record.assigneeId === null ? '–' : naming.nameOf(record.assigneeId),
      }
    case 'article.due_set':
      return {
        isDue: String(record.dueAt !== null),
        due: record.dueAt === null ? '–' : naming.momentOf(record.dueAt),
      }
    case 'segment.revised':
      return { origin: record.origin }
    case 'segment.decided':
    case 'resegmentation.undone':
    case 'comment.added':
      return { kind: record.kind }
    case 'alternative.kept':
      return { isLate: String(record.isLate === true) }
    case 'alternative.resolved':
      return { kept: record.kept }
    case 'version.scheduled':
      return { at: naming.momentOf(record.scheduledFor) }
    case 'version.approved':
      return { isOverride: String(record.overrideReason !== null) }
    case 'version.published':
      return { kind: record.correctionKind ?? 'none' }
    case 'term.added':
    case 'term.withdrawn':
      return { spanish: record.spanish }
    case 'term.imported':
      return { added: record.added, changed: record.changed }
    case 'person.created':
    case 'person.changed':
    case 'person.disabled':
    case 'person.enabled':
      return { person: naming.nameOf(record.personId) }
    default:
      return {}
  }
}

function versionOf(record: EventRecord): number | null {
  if ('version' in record) return record.version
  return record.type === 'correction.begun' ? record.fromVersion : null
}

function quoteOf(record: EventRecord): string | null {
  switch (record.type) {
    case 'version.submitted':
      return record.note || null
    case 'article.assigned':
      return record.note ?? null
    case 'review.changes_requested':
    case 'finding.dismissed':
      return record.reason || null
    case 'memory.withdrawn':
      return `${record.target} (${record.reason})`
    case 'memory.reinstated':
      return record.target
    case 'version.approved':
      return record.overrideReason
    case 'version.published':
    case 'article.unpublished':
    case 'article.retracted':
      return record.publicNote
    default:
      return null
  }
}
