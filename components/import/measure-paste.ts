import { MAX_PASTE_BYTES } from '@/domain/import'

/** UTF-8 bytes of a text, as the server will count them; lone surrogates count as three. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

/** Whether a text is longer than one side may be. Long texts are refused without encoding them. */
export function isTooLarge(text: string): boolean {
  if (text.length > MAX_PASTE_BYTES) return true
  // UTF-8 takes at most three bytes a UTF-16 code unit.
  if (text.length * 3 <= MAX_PASTE_BYTES) return false
  return bytesOf(text) > MAX_PASTE_BYTES
}
