import { Copy, MessageSquareText, RotateCcw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { runAction } from '@/components/action/offered-actions'
import { useKeyName } from '@/components/action/use-keys'
import { RowCompany } from '@/components/presence/row-presence'
import { RowResegment } from '@/components/resegment/row-resegment'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import type { SegmentDto } from '@/domain/segment'
import type { ReviseDesk } from './revise-desk'

interface RowActionsProps {
  segment: SegmentDto
  /** Of the English as it stands: whether it is blank, as it was saved, as the machine had it. */
  isBlank: boolean
  isAsSaved: boolean
  isAsDrafted: boolean
  desk: ReviseDesk
}

/** What can be done with the current segment; each has its key. A key that changes none of it renders none. */
export const RowActions = memo(function RowActions(props: RowActionsProps) {
  const { segment, desk } = props
  const t = useTranslations('segment')
  const keyName = useKeyName()
  const isDone = segment.state === 'confirmed' || segment.state === 'reviewed'
  const isConfirmed = isDone && props.isAsSaved
  return (
    <div data-kept-clear className="@container flex flex-col gap-0.5">
      <div className={TOOLS}>
        {desk.canConfirm ? (
          <Button
            size="sm"
            variant="primary"
            disabled={props.isBlank}
            onClick={() => desk.confirm(segment)}
            title={keyName('confirm')}
            className="mr-1 min-w-20 pointer-coarse:@max-xs:mr-0 pointer-coarse:@max-xs:basis-full"
          >
            {isConfirmed ? t('next') : t('confirm')}
          </Button>
        ) : null}
        {desk.canEdit ? (
          <IconButton
            size="sm"
            label={t('copySource')}
            shortcut={keyName('copySource')}
            onClick={() => desk.replace([{ segment, text: segment.source }])}
          >
            <Copy aria-hidden />
          </IconButton>
        ) : null}
        {desk.canEdit && segment.draft !== null ? (
          <IconButton
            size="sm"
            label={t('restoreDraft')}
            shortcut={keyName('restoreDraft')}
            disabled={props.isAsDrafted}
            onClick={() => desk.type(segment, segment.draft ?? '', 'restore')}
          >
            <RotateCcw aria-hidden />
          </IconButton>
        ) : null}
        <IconButton
          size="sm"
          label={desk.canComment ? t('comment') : t('readComments')}
          shortcut={keyName('comment')}
          // The selection stays: the comment may be about these very words.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => runAction('comment')}
        >
          <MessageSquareText aria-hidden />
        </IconButton>
        <RowCompany presence={desk.presence} segmentId={segment.id} viewerId={desk.viewer.id} />
        {desk.canEdit ? <RowResegment segment={segment} desk={desk} /> : null}
      </div>
      <Standing
        segment={segment}
        desk={desk}
        isConfirmed={isConfirmed}
        isAsSaved={props.isAsSaved}
      />
    </div>
  )
})

interface StandingProps extends Pick<RowActionsProps, 'segment' | 'desk' | 'isAsSaved'> {
  isConfirmed: boolean
}

/** How the segment stands and who wrote last, in a line that is there before there is anything to say. */
function Standing({ segment, desk, isAsSaved, isConfirmed }: StandingProps) {
  const t = useTranslations('segment')
  const state = useTranslations('common.segmentState')
  return (
    <div className="flex h-7 items-center gap-2 text-xs text-faint pointer-coarse:h-11">
      <span aria-hidden className={isConfirmed ? 'text-positive' : undefined}>
        {state(isAsSaved ? segment.state : 'editing')}
      </span>
      {isConfirmed && desk.canConfirm ? (
        <Button size="sm" variant="quiet" onClick={() => desk.unconfirm(segment)}>
          {t('unconfirm')}
        </Button>
      ) : null}
      <EditedBy segment={segment} desk={desk} />
    </div>
  )
}

function EditedBy({ segment, desk }: Pick<RowActionsProps, 'segment' | 'desk'>) {
  const t = useTranslations('segment')
  if (segment.editedById === null) return null
  const name = segment.editedById === desk.viewer.id ? t('you') : desk.names[segment.editedById]
  return name === undefined ? null : (
    <span className="ml-auto min-w-0 truncate">{t('lastEdit', { name })}</span>
  )
}

/** In one line at any width; under a finger in a narrow lane, the one act in a line of its own. */
const TOOLS =
  'flex flex-wrap items-center gap-1 @max-xs:gap-x-0.5 pointer-fine:@max-xs:[&_button[aria-label]]:min-w-7'
