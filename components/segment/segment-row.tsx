import { clsx } from 'clsx'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { memo, Suspense, useMemo } from 'react'
import { commentLight, commentMarks } from '@/components/comment/comment-marks'
import { MarkedText } from '@/components/diff/marked-text'
import { useBearing } from '@/components/finding/use-bearing'
import { RepetitionOffer } from '@/components/repetition/repetition-offer'
import { fetchPart, fetchQuietly } from '@/components/ui/fetch-part'
import { placeProps } from '@/components/ui/long-list'
import type { CommentSpan } from '@/domain/comment'
import type { SegmentFinding } from '@/domain/finding'
import type { SegmentDto } from '@/domain/segment'
import type { BlockKind } from '@/language'
import { BLOCK_TEXT } from './block-text'
import { EnglishCell } from './english-cell'
import { marksFor } from './finding-marks'
import { type ReviseDesk, rowId } from './revise-desk'
import { RowActions } from './row-actions'
import { RowGutter } from './row-gutter'
import type { SegmentRowProps } from './segment-row-props'
import { useEnglish } from './use-saver'
import { useShown } from './use-view'

const StaleNote = dynamic(() =>
  fetchQuietly(() => import('./stale-note').then((module) => module.StaleNote)),
)

const RefusalNote = dynamic(() =>
  fetchPart(() => import('./refusal-note').then((module) => module.RefusalNote)),
)
const ConflictPanel = dynamic(() =>
  fetchPart(() => import('./conflict-panel').then((module) => module.ConflictPanel)),
)

/** One segment: Spanish, draft and English side by side, and on the current row what can be done. */
export const SegmentRow = memo(function SegmentRow(props: SegmentRowProps) {
  const { segment, findings, comments, lanes, desk, isCurrent, lit, kind } = props
  const t = useTranslations('segment')
  const { typed, text } = useEnglish(desk.saver, segment)
  const standing = useBearing(segment, findings, text)
  return (
    <li
      id={rowId(segment.id)}
      tabIndex={-1}
      aria-label={t('row', { number: segment.position + 1 })}
      aria-current={isCurrent || undefined}
      {...placeProps(props)}
      data-lanes={lanes.length}
      data-segment={segment.id}
      onPointerOver={({ target }) => lightComment(target, desk)}
      className={clsx(ROW, COLUMNS[lanes.length], isCurrent && CURRENT)}
    >
      <RowGutter
        segment={segment}
        findings={standing}
        desk={desk}
        isUnsaved={typed !== undefined}
        isCurrent={isCurrent}
      />
      {lanes.includes('source') ? (
        <SpanishCell
          segment={segment}
          kind={kind}
          comments={comments}
          lit={lit}
          findings={standing}
        />
      ) : null}
      {lanes.includes('draft') ? (
        <DraftCell
          segment={segment}
          kind={kind}
          isCurrent={isCurrent}
          comments={comments}
          lit={lit}
        />
      ) : null}
      {lanes.includes('target') ? (
        <div className="col-start-2 flex min-w-0 flex-col gap-3 @4xl:col-start-auto">
          <EnglishCell {...props} text={text} findings={standing} />
          {/* What has to be fetched holds up nothing else: keys go on to show. */}
          <Suspense>
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
          </Suspense>
          {isCurrent ? (
            <RowActions
              segment={segment}
              desk={desk}
              isBlank={text.trim() === ''}
              isAsSaved={text === segment.target}
              isAsDrafted={text === segment.draft}
            />
          ) : null}
          <Suspense>
            {isCurrent && desk.canEdit ? <RepetitionOffer segment={segment} desk={desk} /> : null}
          </Suspense>
        </div>
      ) : null}
    </li>
  )
})

interface SpanishCellProps {
  segment: SegmentDto
  kind: BlockKind
  findings: readonly SegmentFinding[]
  comments: readonly CommentSpan[]
  lit: string | null
}

/** Pointing at words somebody wrote about lights what they wrote. */
function lightComment(target: EventTarget, desk: ReviseDesk): void {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-comment]') : null
  if (mark) desk.light(commentLight(Number(mark.dataset.comment)))
}

function SpanishCell({ segment, kind, findings, comments, lit }: SpanishCellProps) {
  const marks = useMemo(
    () => [...marksFor('source', findings, lit), ...commentMarks('source', comments, { lit })],
    [findings, comments, lit],
  )
  const { showsUnseen } = useShown()
  return (
    <div className={CELL}>
      <p lang="es" data-lane="source" className={clsx(BLOCK_TEXT[kind], '@max-4xl:text-muted')}>
        <MarkedText text={segment.source} marks={marks} showsUnseen={showsUnseen} />
      </p>
      <Suspense>
        {segment.staleSource === undefined ? null : (
          <StaleNote before={segment.staleSource} now={segment.source} />
        )}
      </Suspense>
    </div>
  )
}

/** Beside the others on a wide screen; where rows are stacked, only on the row one works on. */
function DraftCell({
  segment,
  kind,
  isCurrent,
  comments,
  lit,
}: Omit<SpanishCellProps, 'findings'> & { isCurrent: boolean }) {
  const t = useTranslations('segment')
  const { showsUnseen } = useShown()
  const marks = useMemo(() => commentMarks('draft', comments, { lit }), [comments, lit])
  const label = <span className="mr-2 caps @4xl:sr-only">{t('lane.draft')}</span>
  if (segment.draft === null) {
    return (
      <p className={clsx(CELL, 'text-sm text-faint italic', !isCurrent && '@max-4xl:hidden')}>
        {t('noDraft')}
      </p>
    )
  }
  return (
    <p
      lang="en"
      className={clsx(CELL, BLOCK_TEXT[kind], 'text-muted', !isCurrent && '@max-4xl:hidden')}
    >
      {label}
      <span data-lane="draft">
        <MarkedText text={segment.draft} marks={marks} showsUnseen={showsUnseen} />
      </span>
    </p>
  )
}

const CELL = 'col-start-2 min-w-0 @4xl:col-start-auto'

const ROW =
  'group/row grid scroll-mt-[calc(var(--head)+var(--bar)+var(--lanes)+0.5rem)] scroll-mb-24 grid-cols-[2.25rem_minmax(0,1fr)] gap-x-4 gap-y-2 border-b border-rule px-3 py-3.5 -outline-offset-1 focus-visible:outline-1 sm:px-5 @4xl:gap-x-7'

const CURRENT = 'bg-raised shadow-[inset_3px_0_0_var(--accent)]'

const COLUMNS: Record<number, string> = {
  1: '@4xl:grid-cols-[2.25rem_minmax(0,46rem)]',
  2: '@4xl:grid-cols-[2.25rem_repeat(2,minmax(0,1fr))]',
  3: '@4xl:grid-cols-[2.25rem_repeat(3,minmax(0,1fr))]',
}
