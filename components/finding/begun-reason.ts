import { keepText } from '@/components/unsaved/unsaved-text'

/** Names the reason a person begins to write why a finding of a segment, or of an article, is no error. */
export function reasonKey(viewerId: string, placeId: number | string, fingerprint: string): string {
  return `dismissal-${viewerId}-${placeId}-${fingerprint}`
}

/** The server has it, or a usual one was taken instead. See `reasonKey`. */
export function forgetReason(key: string): void {
  keepText(key, null)
}
