import { focusCommentField } from '@/components/comment/comment-form'
import { replacementRanks } from '@/components/finding/replacement-ranks'
import { findingsOn, NO_FINDINGS, withReplacement } from '@/components/finding/segment-findings'
import { isTextField, useWindowKeys } from '@/components/review/use-window-keys'
import type { SegmentDto } from '@/domain/segment'
import { focusEnglish, type ReviseDesk, rowId } from './revise-desk'
import { commandOf, type ReviseCommand } from './revise-keys'
import { neighbour, nextOpen } from './segment-filter'
import type { Revise } from './use-revise'

interface Keyed {
  revise: Revise
  desk: ReviseDesk
  lit: string | null
  isEditing: boolean
  leave: () => void
  openKeys: () => void
}

/** The keys of the workspace, wherever the focus is. */
export function useReviseKeys(keyed: Keyed): void {
  useWindowKeys((event) => {
    const { current } = keyed.revise
    if (event.code === 'Enter' && current && isRow(event.target, current)) {
      event.preventDefault()
      keyed.desk.edit(current)
      return
    }
    const command = commandOf(event)
    if (command === null) return
    if (command.do === 'keys' && isTextField(event.target)) return
    event.preventDefault()
    obey(command, keyed)
  })
}

function isRow(target: EventTarget | null, { id }: SegmentDto): boolean {
  return target instanceof HTMLElement && target.id === rowId(id)
}

function obey(command: ReviseCommand, keyed: Keyed): void {
  const { revise, desk } = keyed
  switch (command.do) {
    case 'keys':
      keyed.openKeys()
      break
    case 'down':
      move(desk, neighbour(revise.shown, revise.current, 1))
      break
    case 'up':
      move(desk, neighbour(revise.shown, revise.current, -1))
      break
    case 'nextOpen':
      move(desk, nextOpen(revise.workspace.segments, revise.current))
      break
    default:
      if (revise.current) obeyOn(revise.current, command, keyed)
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

function obeyOn(segment: SegmentDto, command: ReviseCommand, keyed: Keyed): void {
  const { desk } = keyed
  switch (command.do) {
    case 'confirm':
      if (desk.canConfirm && textOf(segment, desk).trim() !== '') desk.confirm(segment)
      break
    case 'copySource':
      if (desk.canEdit) desk.type(segment, segment.source)
      break
    case 'restoreDraft':
      if (desk.canEdit && segment.draft !== null) desk.type(segment, segment.draft, 'restore')
      break
    case 'comment':
      desk.openPanel('comments')
      requestAnimationFrame(focusCommentField)
      break
    case 'leave':
      leave(segment, keyed)
      break
    case 'dismiss':
    case 'take':
      judge(segment, command, keyed)
  }
}

/** Out of the editor to its row; from anywhere else back into the text. */
function leave(segment: SegmentDto, { desk, isEditing, leave: close }: Keyed): void {
  const row = document.getElementById(rowId(segment.id))
  if (isEditing && row?.contains(document.activeElement)) {
    close()
    row.focus({ preventScroll: true })
  } else {
    focusEnglish(segment.id)
    if (desk.canEdit && !isEditing) desk.edit(segment)
  }
}

function judge(segment: SegmentDto, command: ReviseCommand, keyed: Keyed): void {
  const { revise, desk, lit } = keyed
  const text = textOf(segment, desk)
  const { standing } = revise.findings.get(segment.id) ?? NO_FINDINGS
  const bearing = findingsOn(standing, segment.target, text)
  if (command.do === 'take') {
    const [finding] = [...replacementRanks(bearing)].find(([, nth]) => nth === command.nth) ?? []
    const next = finding && withReplacement(text, finding)
    if (desk.canEdit && typeof next === 'string') desk.type(segment, next, 'suggestion')
    return
  }
  const finding = bearing.find(({ fingerprint }) => fingerprint === lit) ?? bearing[0]
  if (!finding || !desk.canDismiss) return
  desk.openPanel('segment')
  desk.dismiss(finding.fingerprint)
}

function textOf(segment: SegmentDto, desk: ReviseDesk): string {
  return desk.saver.get(segment.id)?.text ?? segment.target
}
