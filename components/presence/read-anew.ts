import type { QueryClient } from '@tanstack/react-query'
import { keysOfTexts } from '@/components/article/outdate-article'
import { articleKeys } from '@/components/article/queries'
import { commentKeys } from '@/components/comment/queries'
import { historyKeys } from '@/components/history/queries'
import { memoryKeys } from '@/components/memory/queries'
import { askAnew } from '@/components/request/ask-anew'
import { pauseBefore } from '@/components/segment/pause-before'
import { endOfTurn } from '@/components/segment/save-outcome'

/** Milliseconds over which the browsers of a newsroom spread when all read the same article anew. */
const SPREAD = 400

interface Reading {
  /** Something changed that nobody told: all that is shown of the article has to be read. */
  begin: () => void
  stop: () => void
}

/**
 * Reads an article anew when it is asked to. What gets no answer is asked for until it has one: the
 * stream says but once that something was missed.
 */
export function readingAnew(client: QueryClient, articleId: string): Reading {
  const ending = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  const after = (pause: number) => {
    clearTimeout(timer)
    if (!ending.signal.aborted) timer = setTimeout(read, pause)
  }
  const read = async () => {
    const isRead = await readAll(client, articleId)
    failures = isRead ? 0 : failures + 1
    if (!isRead) after(pauseBefore(failures))
  }
  return {
    begin: () => after(Math.random() * SPREAD),
    stop: () => {
      ending.abort()
      clearTimeout(timer)
    },
  }
}

/** False where no answer came; a refusal is one, and would be no other the next time. */
async function readAll(client: QueryClient, articleId: string): Promise<boolean> {
  void askAnew(client, { queryKey: memoryKeys.all, refetchType: 'none' })
  const shown = [
    articleKeys.of(articleId),
    ...keysOfTexts(client, articleId),
    commentKeys.spans(articleId),
    commentKeys.threads,
    historyKeys.wordings,
  ]
  const outcomes = await Promise.allSettled(
    shown.map((queryKey) => askAnew(client, { queryKey }, { throwOnError: true })),
  )
  return outcomes.every(
    (outcome) => outcome.status === 'fulfilled' || endOfTurn(outcome.reason) === 'done',
  )
}
