import { useQuery } from '@tanstack/react-query'
import { counterpartsOf } from '@/components/word-link/counterparts'
import { LinkedWords } from '@/components/word-link/linked-words'
import type { Span } from '@/language'

/** The words of the other text that answer some of this one; none until the worker has said so. */
export function useAnswers(
  pair: { source: string; target: string },
  from: 'source' | 'target',
  asked: readonly Span[],
): Span[] {
  const { data } = useQuery({
    queryKey: ['links', pair.source, pair.target] as const,
    queryFn: () => LINKED.between(pair.source, pair.target),
    enabled: asked.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return counterpartsOf(data ?? [], from, asked)
    .filter(({ isSure }) => isSure)
    .map(({ span }) => span)
}

const LINKED = new LinkedWords(
  () => new Worker(new URL('../word-link/links.worker.ts', import.meta.url), { type: 'module' }),
)
