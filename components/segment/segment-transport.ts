import { sendJson } from '@/components/request/request'
import type { SavedSegment, SetAside } from '@/domain/segment'
import type { AsideText, SentText } from './typed-segment'

/** What somebody stands behind: a revision, and the Spanish it was read with. */
export interface Confirmed {
  version: number
  source: string | undefined
}

/** The requests of the editor. Each rejects with `RequestFailed` when there is no good answer. */
export interface SegmentTransport {
  save(segmentId: number, sent: SentText): Promise<SavedSegment>
  /** Has a text kept beside the segment, findable in its history. Answers with its id, if it needed any. */
  setAside(segmentId: number, aside: AsideText): Promise<SetAside>
  confirm(segmentId: number, confirmed: Confirmed, key: string): Promise<SavedSegment>
  resolve(alternativeId: number, kept: 'mine' | 'theirs' | 'both'): Promise<unknown>
}

/** The same over our own HTTP API, in one person's name whoever is signed in by then. */
export function httpTransport(personId: string): SegmentTransport {
  const lasting = { personId, isLasting: true }
  return {
    save: (segmentId, { text, version, origin, key }) =>
      sendJson('POST', `/api/v1/segments/${segmentId}/revisions`, {
        body: { text, expectedVersion: version, origin },
        idempotencyKey: key,
        ...lasting,
      }),
    setAside: (segmentId, { text, version, key }) =>
      sendJson('POST', `/api/v1/segments/${segmentId}/alternatives`, {
        body: { text, baseVersion: version },
        idempotencyKey: key,
        ...lasting,
      }),
    confirm: (segmentId, { version, source }, key) =>
      sendJson('POST', `/api/v1/segments/${segmentId}/confirmation`, {
        body: { expectedVersion: version, ...(source !== undefined && { source }) },
        idempotencyKey: key,
        ...lasting,
      }),
    resolve: (alternativeId, kept) =>
      sendJson('POST', `/api/v1/alternatives/${alternativeId}/resolution`, { body: { kept } }),
  }
}
