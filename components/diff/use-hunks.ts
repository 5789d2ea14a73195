import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { diff, type Hunk, type Language } from '@/language'
import { isLong, LongDifferences } from './long-differences'

const long = new LongDifferences(
  () => new Worker(new URL('./difference.worker.ts', import.meta.url), { type: 'module' }),
)

/**
 * The hunks between two texts: at once up to some 2,000 words, from a web worker above, when it is
 * null until they are there. Always null on the server for long texts.
 */
export function useHunks(from: string, to: string, language: Language): Hunk[] | null {
  const pair = useMemo(() => ({ from, to, language }), [from, to, language])
  const short = useMemo(() => (isLong(pair) ? null : diff(pair.from, pair.to, pair).hunks), [pair])
  const watch = useCallback(
    (listener: () => void) => (isLong(pair) ? long.watch(pair, listener) : nothing),
    [pair],
  )
  const made = useSyncExternalStore(
    watch,
    () => (isLong(pair) ? long.hunksOf(pair) : null),
    () => null,
  )
  return short ?? made
}

function nothing(): void {}
