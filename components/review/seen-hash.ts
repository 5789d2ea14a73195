import type { Workspace } from '@/domain/segment'
import { canonicalContent } from '@/domain/version'
import { contentOf } from '@/domain/workspace-content'

/**
 * The hash (sha-256, hex) of the very text on the screen, so that nobody approves what they did not
 * see. Null where the browser cannot hash (a page served without TLS off localhost).
 */
export async function hashOfSeen(workspace: Workspace): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const bytes = new TextEncoder().encode(canonicalContent(contentOf(workspace)))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
