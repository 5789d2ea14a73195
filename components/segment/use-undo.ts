import { useTranslations } from 'next-intl'
import { useActions } from '@/components/action/offered-actions'
import { isOtherField } from '@/components/action/text-field'
import { toast } from '@/components/ui/toast'
import type { SegmentDto } from '@/domain/segment'
import { activeEditor } from './active-editor'
import { englishNow } from './english-now'
import type { ReviseDesk } from './revise-desk'
import { type SteppedBack, stepBack, turned } from './step-back'
import { type TextAct, textHistoryOf } from './text-history'
import type { Editing } from './use-revise-desk'

interface Undoing {
  desk: ReviseDesk
  segments: readonly SegmentDto[]
  editing: Editing | null
}

/**
 * Undoes and redoes what was done to texts in this session, in whichever row: it goes there and says
 * so. Each is a save of its own, so that history only grows; confirming is not undone by it.
 */
export function useUndo({ desk, segments, editing }: Undoing): void {
  const t = useTranslations('writing.undo')
  const history = textHistoryOf(desk.articleId, desk.viewer.id)
  const apply = (act: TextAct | null, way: 'undo' | 'redo') => {
    if (!act) return toast(t(`${way}Nothing`), { description: t('confirmStays') })
    const byId = new Map(segments.map((segment) => [segment.id, segment]))
    const textNow = (id: number) => {
      const segment = byId.get(id)
      return segment ? englishNow(desk.saver, segment) : null
    }
    const back = stepBack(way === 'undo' ? act.steps : turned(act.steps), textNow)
    const taken = back.flatMap(({ segmentId, text }) => {
      const segment = byId.get(segmentId)
      return segment && text !== null ? [{ segment, text }] : []
    })
    write(desk, taken, editing)
    const [first] = taken
    const isInView = taken.length === 1 && first?.segment.id === editing?.segmentId
    if (!isInView || taken.length < back.length) toast(...said(t, way, { back, taken, byId }))
  }
  const offered = (way: 'undo' | 'redo') => () => {
    if (isOtherField(document.activeElement)) return false
    apply(history[way](), way)
    return true
  }
  useActions(desk.canEdit ? { undo: offered('undo'), redo: offered('redo') } : {})
}

interface Taken {
  segment: SegmentDto
  text: string
}

function write(desk: ReviseDesk, taken: readonly Taken[], editing: Editing | null): void {
  const [first] = taken
  if (!first) return
  const open = taken.find(({ segment }) => segment.id === editing?.segmentId)
  if (open) activeEditor()?.show(open.text)
  desk.rewrite(taken)
  if (!open) desk.edit(first.segment)
}

interface Outcome {
  back: readonly SteppedBack[]
  taken: readonly Taken[]
  byId: ReadonlyMap<number, SegmentDto>
}

function said(
  t: ReturnType<typeof useTranslations<'writing.undo'>>,
  way: 'undo' | 'redo',
  { back, taken, byId }: Outcome,
): Parameters<typeof toast> {
  const left = back.flatMap(({ segmentId, text }) =>
    text === null ? (byId.get(segmentId) ?? []) : [],
  )
  const others =
    left.length === 0 ? undefined : t('left', { count: left.length, number: numberOf(left[0]) })
  if (taken.length === 0) return [others ?? t('gone'), { tone: 'error' }]
  const number = numberOf(taken[0]?.segment)
  const done = t(way, { count: taken.length, number })
  return [done, others === undefined ? {} : { description: others }]
}

function numberOf(segment: SegmentDto | undefined): number {
  return (segment?.position ?? 0) + 1
}
