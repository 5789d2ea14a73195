import 'server-only'
import { AppError } from '@/domain/errors'
import { MAX_PASTE_BYTES } from '@/domain/import'
import type { ExtractedPage } from '@/language'
import { runAside } from '../aside/run-aside'

/** The article in a pasted text or page; refuses one too large to be looked at. */
export async function readPaste(
  side: 'source' | 'draft',
  text: string,
  signal?: AbortSignal,
): Promise<ExtractedPage> {
  refuseTooLarge(side, text)
  return runAside('readPage', text, { size: text.length, signal })
}

/** Refuses a pasted text that is longer than a page of news ever is: too_large, with both sizes in bytes. */
export function refuseTooLarge(side: 'source' | 'draft', text: string): void {
  const bytes = Buffer.byteLength(text)
  if (bytes <= MAX_PASTE_BYTES) return
  throw new AppError('too_large', 'paste_too_large', { side, bytes, maxBytes: MAX_PASTE_BYTES })
}
