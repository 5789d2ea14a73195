import { FindingPopover } from '@/components/finding/finding-popover'
import { liveFindings } from '@/components/finding/live-findings'
import { replacementRanks } from '@/components/finding/replacement-ranks'
import { bearingOn, NO_FINDINGS, withReplacement } from '@/components/finding/segment-findings'
import { englishNow } from '@/components/segment/english-now'
import { focusEnglish, type ReviseDesk, rowId } from '@/components/segment/revise-desk'
import type { Revise } from '@/components/segment/use-revise'
import type { SegmentDto } from '@/domain/segment'

interface RowFindingPopoverProps {
  desk: ReviseDesk
  segments: readonly SegmentDto[]
  findings: Revise['findings']
}

/** The popover of findings, for the rows of the workspace. */
export function RowFindingPopover({ desk, segments, findings }: RowFindingPopoverProps) {
  const segmentOf = (row: HTMLElement) => segments.find(({ id }) => rowId(id) === row.id)
  const bearingIn = (segment: SegmentDto) =>
    bearingOn(findings.get(segment.id) ?? NO_FINDINGS, {
      checked: segment.target,
      text: englishNow(desk.saver, segment),
      live: liveFindings.get(segment.id),
    })
  return (
    <FindingPopover
      light={desk.light}
      explain={(row, fingerprint) => {
        const segment = segmentOf(row)
        if (!segment) return null
        const bearing = bearingIn(segment)
        const finding = bearing.find((each) => each.fingerprint === fingerprint)
        if (!finding) return null
        const target = englishNow(desk.saver, segment)
        const nth = replacementRanks(bearing).get(finding) ?? null
        return { finding, nth, target, source: segment.source }
      }}
      take={
        desk.canEdit
          ? (row, finding) => {
              const segment = segmentOf(row)
              const next = segment && withReplacement(englishNow(desk.saver, segment), finding)
              if (!segment || typeof next !== 'string') return
              desk.type(segment, next, 'suggestion')
              focusEnglish(segment.id)
            }
          : undefined
      }
      dismiss={
        desk.canDismiss
          ? (row, fingerprint) => {
              const segment = segmentOf(row)
              if (!segment) return
              desk.goTo(segment)
              desk.openPanel('segment')
              desk.dismiss(fingerprint)
            }
          : undefined
      }
    />
  )
}
