import { useTranslations } from 'next-intl'
import { useActions } from '@/components/action/offered-actions'
import { liveFindings } from '@/components/finding/live-findings'
import { bearingOn, NO_FINDINGS } from '@/components/finding/segment-findings'
import { toast } from '@/components/ui/toast'
import type { SegmentDto } from '@/domain/segment'
import type { Span } from '@/language'
import { activeEditor } from './active-editor'
import { englishNow } from './english-now'
import { changesIn, nextPlace } from './next-place'
import type { ReviseDesk } from './revise-desk'
import type { Revise } from './use-revise'
import type { Editing } from './use-revise-desk'
import type { ShownView } from './use-view'

interface PlaceKeys {
  revise: Revise
  desk: ReviseDesk
  editing: Editing | null
  shown: ShownView
}

/** Goes from change to change, as the view shows them, and from finding to finding, across rows. */
export function usePlaceKeys({ revise, desk, editing, shown }: PlaceKeys): void {
  const t = useTranslations('writing')
  const go = (what: 'Change' | 'Finding', step: 1 | -1) => {
    const { current } = revise
    const rows = revise.shown.map((segment) => ({
      id: segment.id,
      spans: () => {
        const text = englishNow(desk.saver, segment)
        if (what === 'Change') return changesIn(text, shown.baseOf(segment))
        return findingsIn(revise, segment, text)
      },
    }))
    const isOpen = current !== undefined && editing?.segmentId === current.id
    const caret = isOpen ? caretAt(step) : null
    const place = nextPlace(rows, { id: current?.id, caret }, step)
    const segment = revise.shown.find(({ id }) => id === place?.id)
    if (!place || !segment) toast(t(step === 1 ? `last${what}` : `first${what}`))
    else if (isOpen && segment.id === current.id) activeEditor()?.select(place.span)
    else show(desk, segment, place.span)
  }
  useActions({
    nextChange: () => go('Change', 1),
    previousChange: () => go('Change', -1),
    nextFinding: () => go('Finding', 1),
    previousFinding: () => go('Finding', -1),
  })
}

/** Where the findings of a row point, in order; the beginning for what points at nothing in the English. */
function findingsIn({ findings }: Revise, segment: SegmentDto, text: string): Span[] {
  const live = liveFindings.get(segment.id)
  const of = findings.get(segment.id) ?? NO_FINDINGS
  return bearingOn(of, { checked: segment.target, text, live })
    .map(({ target }): Span => target ?? [0, 0])
    .sort((one, other) => one[0] - other[0])
}

function caretAt(step: 1 | -1): number | null {
  const [start, end] = activeEditor()?.selection() ?? []
  return (step === 1 ? end : start) ?? null
}

function show(desk: ReviseDesk, segment: SegmentDto, span: Span): void {
  if (desk.canEdit) desk.edit(segment, null, span)
  else desk.goTo(segment)
}
