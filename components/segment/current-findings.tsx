import { useTranslations } from 'next-intl'
import { memo, useDeferredValue } from 'react'
import { type EqualFindings, withReplacements } from '@/components/finding/equal-findings'
import { SegmentFindingList } from '@/components/finding/segment-finding-list'
import { NO_FINDINGS } from '@/components/finding/segment-findings'
import { useBearing } from '@/components/finding/use-bearing'
import { toast } from '@/components/ui/toast'
import type { SegmentFinding } from '@/domain/finding'
import type { SegmentDto } from '@/domain/segment'
import { englishNow } from './english-now'
import { nextFinding } from './next-finding'
import { focusEnglish, type ReviseDesk } from './revise-desk'
import type { Revise } from './use-revise'
import { useEnglish } from './use-saver'

interface CurrentFindingsProps {
  revise: Revise
  desk: ReviseDesk
  dismissing: string | null
  segment: SegmentDto
}

/** The findings of the current segment, as its text stands. A key never waits for them. */
export function CurrentFindings(props: CurrentFindingsProps) {
  const { text } = useEnglish(props.desk.saver, props.segment)
  return <FindingsOn {...props} text={useDeferredValue(text)} />
}

const FindingsOn = memo(function FindingsOn(props: CurrentFindingsProps & { text: string }) {
  const { revise, desk, dismissing, segment, text } = props
  const findings = revise.findings.get(segment.id) ?? NO_FINDINGS
  const bearing = useBearing(segment, findings, text)
  const t = useTranslations('finding')
  const goOn = (after: SegmentFinding) => {
    const next = nextFinding(revise, { segment, bearing, after })
    if (next === null) return false
    if (next.segment.id !== segment.id) desk.goTo(next.segment)
    desk.dismiss(next.finding.fingerprint)
    return true
  }
  const take = (equal: EqualFindings) => {
    // The text may be some keys ahead of what is shown here.
    const now = englishNow(desk.saver, segment)
    const next = withReplacements(now, text, equal)
    if (next.count > 0) desk.type(segment, next.text, 'suggestion')
    desk.light(null)
    focusEnglish(segment.id)
  }
  return (
    <SegmentFindingList
      articleId={desk.articleId}
      viewerId={desk.viewer.id}
      names={desk.names}
      segment={segment}
      text={text}
      standing={bearing}
      dismissed={findings.dismissed}
      dismissing={dismissing}
      settle={() => desk.saver.flush(segment.id)}
      onDismissed={(finding, andNext) => {
        if (!andNext) focusEnglish(segment.id)
        else if (!goOn(finding)) {
          focusEnglish(segment.id)
          toast(t('noMore'))
        }
      }}
      acts={{
        take: desk.canEdit ? take : undefined,
        dismiss: desk.canDismiss ? desk.dismiss : undefined,
        light: desk.light,
      }}
    />
  )
})
