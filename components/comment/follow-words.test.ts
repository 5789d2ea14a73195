import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { segmentOf } from '@/components/review/testing/review-samples'
import type { CommentSpan } from '@/domain/comment'
import { followWords } from './follow-words'
import { commentKeys } from './queries'

const BEFORE = segmentOf(1, 'Draft.', 'The ships wait in the bay.')
/** On “wait”. */
const REMARK: CommentSpan = {
  id: 1,
  segmentId: 1,
  kind: 'comment',
  side: 'target',
  start: 10,
  end: 14,
}

/** What stays marked when the English becomes another. */
function markedAfter(target: string, span: CommentSpan = REMARK): CommentSpan[] {
  const client = new QueryClient()
  client.setQueryData(commentKeys.spans('a'), [span])
  followWords(client, 'a', [{ ...BEFORE, target }], new Map([[1, BEFORE]]))
  return client.getQueryData(commentKeys.spans('a')) ?? []
}

describe('words somebody wrote about', () => {
  it('stay marked where they are when the text before them changes', () => {
    expect(markedAfter('Twelve ships wait in the bay.')).toMatchObject([{ start: 13, end: 17 }])
  })

  it('stay marked when the text behind them changes', () => {
    expect(markedAfter('The ships wait in the harbour.')).toMatchObject([{ start: 10, end: 14 }])
  })

  it('are marked no more when they are rewritten, until the server finds them', () => {
    expect(markedAfter('The ships lie in the bay.')).toEqual([])
  })

  it('of the Spanish stay as they are', () => {
    const spanish = { ...REMARK, side: 'source' as const }
    expect(markedAfter('Twelve ships lie in the bay.', spanish)).toEqual([spanish])
  })
})
