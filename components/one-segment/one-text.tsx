import { useTranslations } from 'next-intl'
import { Suspense, useMemo } from 'react'
import { commentMarks, NO_COMMENTS } from '@/components/comment/comment-marks'
import { MarkedText } from '@/components/diff/marked-text'
import { NO_FINDINGS } from '@/components/finding/segment-findings'
import { useBearing } from '@/components/finding/use-bearing'
import { RowCompany } from '@/components/presence/row-presence'
import { RepetitionOffer } from '@/components/repetition/repetition-offer'
import { RowResegment } from '@/components/resegment/row-resegment'
import { BLOCK_TEXT } from '@/components/segment/block-text'
import { ConflictPanel } from '@/components/segment/conflict-panel'
import { EnglishCell } from '@/components/segment/english-cell'
import { marksFor } from '@/components/segment/finding-marks'
import { LANES } from '@/components/segment/lanes'
import { RefusalNote } from '@/components/segment/refusal-note'
import { type ReviseDesk, rowId } from '@/components/segment/revise-desk'
import { SegmentMark } from '@/components/segment/segment-mark'
import { StaleNote } from '@/components/segment/stale-note'
import type { Revise } from '@/components/segment/use-revise'
import type { Editing } from '@/components/segment/use-revise-desk'
import { useEnglish } from '@/components/segment/use-saver'
import { useShown } from '@/components/segment/use-view'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { SegmentDto } from '@/domain/segment'

interface OneTextProps {
  revise: Revise
  desk: ReviseDesk
  editing: Editing | null
  lit: string | null
  segment: SegmentDto
}

/** One segment: the Spanish above, the English under it, and whatever went wrong beside that. */
export function OneText({ revise, desk, editing, lit, segment }: OneTextProps) {
  const t = useTranslations('segment')
  const { typed, text } = useEnglish(desk.saver, segment)
  const findings = revise.findings.get(segment.id) ?? NO_FINDINGS
  const comments = revise.comments.get(segment.id) ?? NO_COMMENTS
  const standing = useBearing(segment, findings, text)
  const kind = revise.kinds.get(segment.blockId) ?? 'paragraph'
  const isEditing = editing?.segmentId === segment.id
  const { showsUnseen } = useShown()
  const marks = useMemo(
    () => [...marksFor('source', standing, lit), ...commentMarks('source', comments, { lit })],
    [standing, comments, lit],
  )
  return (
    <article
      id={rowId(segment.id)}
      tabIndex={-1}
      aria-label={t('row', { number: segment.position + 1 })}
      data-segment={segment.id}
      className="flex flex-col gap-5 outline-none"
    >
      <VisuallyHidden isLive>{t('findingCount', { count: standing.length })}</VisuallyHidden>
      <div>
        <p className="mb-1 text-faint caps">{t('lane.source')}</p>
        <p lang="es" data-lane="source" className={`${BLOCK_TEXT[kind]} text-muted`}>
          <MarkedText text={segment.source} marks={marks} showsUnseen={showsUnseen} />
        </p>
        <Stale segment={segment} />
      </div>
      <div className="flex flex-col gap-3">
        <div className="flex items-center gap-2 text-faint">
          <p className="caps">{t('lane.target')}</p>
          <SegmentMark state={segment.state} />
          <RowCompany presence={desk.presence} segmentId={segment.id} viewerId={desk.viewer.id} />
        </div>
        <EnglishCell
          segment={segment}
          kind={kind}
          desk={desk}
          text={text}
          comments={comments}
          lit={lit}
          rank={1}
          count={1}
          gap={0}
          lanes={LANES}
          isCurrent={true}
          findings={standing}
          editingAt={isEditing ? editing : undefined}
        />
        {typed?.standing.kind === 'conflict' ? (
          <ConflictPanel
            desk={desk}
            segment={segment}
            typed={typed}
            conflict={typed.standing.conflict}
          />
        ) : null}
        {typed?.standing.kind === 'refused' ? (
          <RefusalNote desk={desk} segmentId={segment.id} failure={typed.standing.failure} />
        ) : null}
        <Suspense>
          {desk.canEdit ? <RepetitionOffer segment={segment} desk={desk} /> : null}
        </Suspense>
        {desk.canEdit ? (
          <div className="flex flex-wrap justify-end">
            <RowResegment segment={segment} desk={desk} />
          </div>
        ) : null}
      </div>
    </article>
  )
}

/** That the Spanish changed, and where it is known, what in it. */
function Stale({ segment }: { segment: SegmentDto }) {
  const t = useTranslations('segment')
  if (segment.staleSource !== undefined) {
    return <StaleNote before={segment.staleSource} now={segment.source} />
  }
  return segment.isStale ? <p className="mt-1 text-xs text-warning">↻ {t('stale')}</p> : null
}
