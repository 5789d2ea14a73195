import { describe, expect, it } from 'vitest'
import type { VersionContent } from '@/domain/version'
import { changedSentences } from './changes'

function text(...targets: [id: number, target: string][]): VersionContent {
  const segments = targets.map(([id, target]) => {
    return { id, source: `es ${id}`, draft: 'CANARY', target, revision: 1 }
  })
  return { blocks: [{ id: 1, kind: 'paragraph', segments }] }
}

describe('what a correction changed', () => {
  it('leaves out sentences that stayed the same', () => {
    expect(
      changedSentences(text([1, 'One.'], [2, 'Two.']), text([1, 'One.'], [2, 'Too.'])),
    ).toEqual([{ source: 'es 2', before: 'Two.', after: 'Too.' }])
  })

  it('shows what went and what came side by side', () => {
    expect(
      changedSentences(text([1, 'One.'], [2, 'Two.']), text([3, 'New.'], [2, 'Two.'])),
    ).toEqual([
      { source: 'es 1', before: 'One.', after: null },
      { source: 'es 3', before: null, after: 'New.' },
    ])
  })
})
