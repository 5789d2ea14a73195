import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '@/domain/event'
import { LOCALES, type Locale } from '@/i18n/locale'
import { messagesFor } from '@/i18n/messages'
import { eventWords } from './event-words'

/** One of every type; the compiler refuses this list when a type is missing. */
const EVERY = {
  'article.imported': { segments: 12, hasDraft: true },
  'source.renewed': { changed: 2, added: 1, gone: 0 },
  'article.assigned': { assigneeId: 'ana', note: 'For tonight.' },
  'article.due_set': { dueAt: '2026-11-27T18:00:00.000Z' },
  'segment.revised': { segmentId: 4, revision: 2, origin: 'edit' },
  'segment.confirmed': { segmentId: 4, revision: 2 },
  'segment.unconfirmed': { segmentId: 4, revision: 2 },
  'segment.decided': { segmentId: 4, revision: 2, kind: 'accept' },
  'segment.split': { segmentId: 4, intoIds: [5, 6], resegmentationId: 1 },
  'segment.joined': { segmentIds: [5, 6], intoId: 7, resegmentationId: 2 },
  'resegmentation.undone': { resegmentationId: 2, kind: 'join', backIds: [5, 6] },
  'alternative.kept': { segmentId: 4, alternativeId: 1 },
  'alternative.resolved': { segmentId: 4, alternativeId: 1, kept: 'mine' },
  'finding.dismissed': { segmentId: 4, check: 'numbers', reason: 'Rounded.' },
  'finding.restored': { segmentId: 4, check: 'numbers' },
  'comment.added': { segmentId: 4, commentId: 1, kind: 'question' },
  'comment.resolved': { segmentId: 4, commentId: 1 },
  'comment.reopened': { segmentId: 1, commentId: 5 },
  'version.submitted': { version: 2, hash: 'h', note: 'Ready.' },
  'submission.withdrawn': { version: 2 },
  'review.begun': { version: 2 },
  'review.changes_requested': { version: 2, reason: 'Check the numbers.' },
  'version.approved': { version: 2, hash: 'h', overrideReason: null },
  'approval.lapsed': { version: 2 },
  'version.scheduled': { version: 2, scheduledFor: '2026-03-01T10:00:00Z' },
  'version.unscheduled': { version: 2 },
  'version.published': { version: 2, hash: 'h', correctionKind: 'fact', publicNote: 'Note.' },
  'publication.failed': { version: 2, reason: 'not_approved' },
  'correction.begun': { fromVersion: 2 },
  'article.unpublished': { publicNote: 'Note.' },
  'article.retracted': { publicNote: 'Note.' },
  'article.reopened': {},
  'memory.reinstated': { pairId: 1, source: 'Hola', target: 'Hello' },
  'memory.withdrawn': { pairId: 1, source: 'Hola', target: 'Hello', reason: 'Too casual.' },
  'person.created': { personId: 'ana', role: 'editor' },
  'person.changed': { personId: 'ana', fields: ['role'] },
  'person.disabled': { personId: 'ana' },
  'person.enabled': { personId: 'ana' },
  'term.added': { termId: 1, spanish: 'régimen' },
  'term.changed': { termId: 1, fields: ['note'] },
  'term.withdrawn': { termId: 1, spanish: 'régimen' },
  'term.imported': { importId: 1, added: 2, changed: 1 },
  'term.import_withdrawn': { importId: 1, undone: 3 },
  'settings.changed': { key: 'isFourEyesRelaxed', from: false, to: true },
} satisfies {
  [Type in EventRecord['type']]: Omit<Extract<EventRecord, { type: Type }>, 'type'>
}

const RECORDS = Object.entries(EVERY).map(([type, rest]) => ({ type, ...rest }) as EventRecord)

const NAMING = { nameOf: () => 'Ana', momentOf: () => 'mañana' }

function sentence(locale: Locale, record: EventRecord): string {
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'history' })
  const { key, values } = eventWords(record, NAMING)
  return t.markup(`event.${key}`, {
    ...values,
    by: () => 'Bruno',
    segments: () => '4',
    v: (words: string) => words,
  } as never)
}

describe.each(LOCALES)('the history in %s', (locale) => {
  it.each(RECORDS.map((record) => [record.type, record] as const))(
    'has a whole sentence for %s',
    (_type, record) => {
      expect(sentence(locale, record)).toMatch(/^\p{Lu}[^{}<>]+[.:]$/u)
      expect(sentence(locale, record)).not.toMatch(/NaN|undefined|null|\(\)/)
    },
  )

  it('never fills a place of the sentence with one of its tags', () => {
    const tags = ['by', 'segments', 'v']
    const filled = RECORDS.flatMap((record) => Object.keys(eventWords(record, NAMING).values))
    expect(filled.filter((name) => tags.includes(name))).toEqual([])
  })

  it('has other words for every way to revise, decide and resolve', () => {
    const said = (records: EventRecord[]) =>
      new Set(records.map((record) => sentence(locale, record))).size
    const revised = ['edit', 'restore', 'merge', 'suggestion', 'amend'].map(
      (origin): EventRecord => ({ type: 'segment.revised', segmentId: 4, revision: 1, origin }),
    )
    const decided = ['accept', 'restore', 'amend'].map(
      (kind): EventRecord => ({ type: 'segment.decided', segmentId: 4, revision: 1, kind }),
    )
    expect(said(revised)).toBe(5)
    expect(said(decided)).toBe(3)
  })
})

describe('what was written with an act', () => {
  it('is quoted: notes, reasons and what readers were told', () => {
    const quotes = RECORDS.map((record) => eventWords(record, NAMING).quote).filter(Boolean)
    expect(quotes).toEqual([
      'For tonight.',
      'Rounded.',
      'Ready.',
      'Check the numbers.',
      'Note.',
      'Note.',
      'Note.',
      'Hello',
      'Hello (Too casual.)',
    ])
  })

  it('is nothing where nothing was written', () => {
    const silent: EventRecord = { type: 'version.submitted', version: 1, hash: 'h', note: '' }
    expect(eventWords(silent, NAMING).quote).toBeNull()
  })
})
