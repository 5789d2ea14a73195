import { useTranslations } from 'next-intl'
import { useActions } from '@/components/action/offered-actions'
import { toast } from '@/components/ui/toast'
import type { SegmentDto } from '@/domain/segment'
import type { Span } from '@/language'
import { activeEditor } from './active-editor'
import { englishNow } from './english-now'
import { nextChange } from './next-change'
import type { ReviseDesk } from './revise-desk'
import type { Revise } from './use-revise'
import type { Editing } from './use-revise-desk'
import type { ShownView } from './use-view'

interface ChangeKeys {
  revise: Revise
  desk: ReviseDesk
  editing: Editing | null
  shown: ShownView
}

/** Goes from change to change, across rows, as the view shows them. */
export function useChangeKeys({ revise, desk, editing, shown }: ChangeKeys): void {
  const t = useTranslations('writing')
  const go = (step: 1 | -1) => {
    const { current } = revise
    const rows = revise.shown.map((segment) => ({
      id: segment.id,
      text: englishNow(desk.saver, segment),
      base: shown.baseOf(segment),
    }))
    const isOpen = current !== undefined && editing?.segmentId === current.id
    const caret = isOpen ? caretAt(step) : null
    const place = nextChange(rows, { id: current?.id, caret }, step)
    const segment = revise.shown.find(({ id }) => id === place?.id)
    if (!place || !segment) toast(t(step === 1 ? 'lastChange' : 'firstChange'))
    else if (isOpen && segment.id === current.id) activeEditor()?.select(place.span)
    else show(desk, segment, place.span)
  }
  useActions({
    nextChange: () => {
      go(1)
    },
    previousChange: () => {
      go(-1)
    },
  })
}

function caretAt(step: 1 | -1): number | null {
  const [start, end] = activeEditor()?.selection() ?? []
  return (step === 1 ? end : start) ?? null
}

function show(desk: ReviseDesk, segment: SegmentDto, span: Span): void {
  if (desk.canEdit) desk.edit(segment, null, span)
  else desk.goTo(segment)
}
