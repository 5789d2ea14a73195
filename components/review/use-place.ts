import { useSearchParams } from 'next/navigation'
import { useCallback, useState } from 'react'
import { useArrival } from '@/components/article/use-arrival'
import { changeAddress } from './change-address'
import type { ChangeAt } from './change-order'
import { focusChange, rowId } from './review-desk'

/**
 * Where one stands: a segment, and a change in it. It begins where the address says and is kept there,
 * but lives here: the router follows an address at leisure, and keys come faster than that.
 * `segmentIds` are in the order in which segments are numbered, from 1.
 */
export function usePlace(segmentIds: readonly number[]) {
  const params = useSearchParams()
  const [place, setPlace] = useState(() => placeFrom(params, segmentIds))
  useArrival(place.segmentId === undefined ? undefined : rowId(place.segmentId))
  const select = useCallback(
    (next: Partial<ChangeAt>) => {
      setPlace(next)
      const rank = next.segmentId === undefined ? -1 : segmentIds.indexOf(next.segmentId)
      changeAddress({
        segment: rank === -1 ? null : String(rank + 1),
        change: next.index === undefined ? null : String(next.index + 1),
      })
    },
    [segmentIds],
  )
  /** Selects a change and takes the focus and the view there. */
  const goTo = useCallback(
    (change: ChangeAt) => {
      select(change)
      focusChange(change)
    },
    [select],
  )
  return { place, select, goTo }
}

/** Reads `segment` and `change`, both counted from 1; what names nothing is nowhere. */
export function placeFrom(
  params: Pick<URLSearchParams, 'get'>,
  segmentIds: readonly number[],
): Partial<ChangeAt> {
  const segmentId = segmentIds[Number(params.get('segment')) - 1]
  if (segmentId === undefined) return {}
  const index = Number(params.get('change')) - 1
  return Number.isInteger(index) && index >= 0 ? { segmentId, index } : { segmentId }
}
