import { useTranslations } from 'next-intl'
import { runAction, useActions } from '@/components/action/offered-actions'
import { liveFindings } from '@/components/finding/live-findings'
import { replacementRanks } from '@/components/finding/replacement-ranks'
import { bearingOn, NO_FINDINGS, withReplacement } from '@/components/finding/segment-findings'
import { toast } from '@/components/ui/toast'
import type { SegmentDto } from '@/domain/segment'
import { askAbout } from './ask-about'
import { englishNow } from './english-now'
import { focusEnglish, type ReviseDesk, rowId } from './revise-desk'
import { neighbour, nextOpen } from './segment-filter'
import { useMarkKeys } from './use-mark-keys'
import type { Revise } from './use-revise'

interface Acting {
  revise: Revise
  desk: ReviseDesk
  lit: string | null
  isEditing: boolean
  leave: () => void
}

/** What the workspace does by key, wherever the focus is. */
export function useReviseActions(acting: Acting): void {
  const { revise, desk } = acting
  const { current, shown, workspace } = revise
  const t = useTranslations('segment')
  useMarkKeys(desk.canEdit)
  useActions({
    nextSegment: () => move(desk, neighbour(shown, current, 1)),
    previousSegment: () => move(desk, neighbour(shown, current, -1)),
    goToSegment: (nth) => goTo(acting, nth),
    nextOpen: () => move(desk, nextOpen(workspace.segments, current)),
    comment: () => askAbout(desk, workspace.segments, current),
  })
  const [first] = shown
  const begin = () => first !== undefined && isReadyToWrite(first) && desk.edit(first)
  useActions(
    current ? actsOn(current, acting, () => toast(t('nothingToConfirm'))) : { openEditor: begin },
  )
}

/** What can be done with the current segment. */
function actsOn(segment: SegmentDto, acting: Acting, sayBlank: () => void) {
  const { desk } = acting
  const { draft } = segment
  return {
    confirm: desk.canConfirm
      ? () => (textOf(segment, desk).trim() === '' ? sayBlank() : desk.confirm(segment))
      : undefined,
    copySource: desk.canEdit ? () => desk.replace([{ segment, text: segment.source }]) : undefined,
    restoreDraft:
      desk.canEdit && draft !== null ? () => desk.type(segment, draft, 'restore') : undefined,
    unconfirm:
      desk.canConfirm && (segment.state === 'confirmed' || segment.state === 'reviewed')
        ? () => desk.unconfirm(segment)
        : undefined,
    openEditor: () => isReadyToWrite(segment) && desk.edit(segment),
    leaveEditor: () => leave(segment, acting),
    takeSuggestion: desk.canEdit ? (nth: number) => take(segment, acting, nth) : undefined,
    dismissFinding: desk.canDismiss ? () => dismiss(segment, acting) : undefined,
  }
}

function move(desk: ReviseDesk, next: SegmentDto | null): void {
  if (!next) return
  if (desk.canEdit) {
    desk.edit(next)
  } else {
    desk.goTo(next)
    requestAnimationFrame(() => focusEnglish(next.id))
  }
}

/** The segment with that number; without one, the palette asks for it. */
function goTo({ revise, desk }: Acting, number: number): boolean {
  if (number === 0) return runAction('openPalette')
  const segment = revise.workspace.segments.find(({ position }) => position === number - 1)
  if (segment) move(desk, segment)
  return segment !== undefined
}

/** On its row, or nowhere yet: a page just opened has the focus on nothing. */
function isReadyToWrite({ id }: SegmentDto): boolean {
  const { activeElement, body } = document
  return activeElement === body || activeElement?.id === rowId(id)
}

/** Out of the editor to its row; from anywhere else back into the text. */
function leave(segment: SegmentDto, { desk, isEditing, leave: close }: Acting): void {
  const row = document.getElementById(rowId(segment.id))
  if (isEditing && row?.contains(document.activeElement)) {
    close()
    row.focus({ preventScroll: true })
  } else {
    focusEnglish(segment.id)
    if (desk.canEdit && !isEditing) desk.edit(segment)
  }
}

function take(segment: SegmentDto, acting: Acting, nth: number): void {
  const text = textOf(segment, acting.desk)
  const ranks = [...replacementRanks(bearingNow(segment, acting))]
  const [finding] = ranks.find(([, rank]) => rank === nth) ?? []
  const next = finding && withReplacement(text, finding)
  if (typeof next === 'string') acting.desk.type(segment, next, 'suggestion')
}

function dismiss(segment: SegmentDto, acting: Acting): void {
  const bearing = bearingNow(segment, acting)
  const finding = bearing.find(({ fingerprint }) => fingerprint === acting.lit) ?? bearing[0]
  if (!finding) return
  acting.desk.openPanel('segment')
  acting.desk.dismiss(finding.fingerprint)
}

function bearingNow(segment: SegmentDto, { revise, desk }: Acting) {
  const written = { checked: segment.target, text: textOf(segment, desk) }
  return bearingOn(revise.findings.get(segment.id) ?? NO_FINDINGS, {
    ...written,
    live: liveFindings.get(segment.id),
  })
}

function textOf(segment: SegmentDto, desk: ReviseDesk): string {
  return englishNow(desk.saver, segment)
}
