import { useQuery } from '@tanstack/react-query'
import { useActions } from '@/components/action/offered-actions'
import type { MatchDto, MatchList } from '@/domain/memory'
import type { SegmentDto } from '@/domain/segment'
import { matchesQuery } from './queries'

/** The matches of the current segment; those of the next are fetched behind them. */
export function useMatches(
  current: SegmentDto | undefined,
  next: SegmentDto | null,
  take: ((match: MatchDto) => void) | undefined,
): { list: MatchList | undefined; hasFailed: boolean } {
  const { data: list, isError: hasFailed } = useQuery({
    ...matchesQuery(current?.id ?? 0),
    enabled: current !== undefined,
  })
  useActions({
    takeMatch:
      take &&
      ((nth) => {
        const match = list?.matches[nth - 1]
        if (!match) return false
        take(match)
        return true
      }),
  })
  // Behind the answer for this row, so that the next one shows its matches at once.
  useQuery({
    ...matchesQuery(next?.id ?? 0),
    enabled: next !== null && list !== undefined,
    notifyOnChangeProps: [],
  })
  return { list, hasFailed }
}
