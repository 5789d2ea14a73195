import type { AskedPlace } from './asked-place'

/**
 * Says which words the remark that a person begins on a segment is about. Without any, what was begun
 * keeps those it has. Its store is fetched with the form that shows it.
 */
export function askAboutWords(
  viewerId: string,
  segmentId: number,
  about: AskedPlace | null,
): Promise<void> {
  return import('./begun-comment').then(
    ({ begunComment, keepComment, remarkKey }) => {
      const key = remarkKey(viewerId, segmentId)
      if (about !== null || begunComment(key).body === '') keepComment(key, { about })
    },
    // The form could not be fetched either, and says so.
    () => undefined,
  )
}
