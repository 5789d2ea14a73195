import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalContent } from '@/domain/version'
import { contentOf } from '@/domain/workspace-content'
import { hashOfSeen } from './seen-hash'
import { segmentOf, workspaceOf } from './testing/review-samples'

describe('the hash of what the editor saw', () => {
  const workspace = workspaceOf([segmentOf(1, 'A.', 'Ñandú “x”.'), segmentOf(2, 'B.', '😀')])

  it('is the one the server takes of the same text', async () => {
    const expected = createHash('sha256').update(canonicalContent(contentOf(workspace)))
    expect(await hashOfSeen(workspace)).toBe(expected.digest('hex'))
  })

  it('is another as soon as one letter is', async () => {
    const other = workspaceOf([segmentOf(1, 'A.', 'Ñandú “y”.'), segmentOf(2, 'B.', '😀')])
    expect(await hashOfSeen(other)).not.toBe(await hashOfSeen(workspace))
  })
})
