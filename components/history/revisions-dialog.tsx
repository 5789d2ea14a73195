'use client'

import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { DifferenceText } from '@/components/diff/difference-text'
import { useFailureWords } from '@/components/request/failure-words'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Skeleton } from '@/components/ui/skeleton'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { ArticleDto } from '@/domain/article'
import type { CurrentUser } from '@/domain/person'
import type { RevisionDto, SegmentDto } from '@/domain/segment'
import { gatherRevisions } from './gather-revisions'
import { mayRestore } from './may-restore'
import { useRestoreRevision } from './mutations'
import { revisionsQuery } from './queries'
import { SetAside } from './set-aside'

interface RevisionsDialogProps {
  article: ArticleDto
  segmentId: number
  /** Null for one that stands no more: its wordings can be read, and none restored. */
  segment: SegmentDto | null
  viewer: CurrentUser
  onClose: () => void
}

/** Every saved wording of a segment with what each changed, and the way back to any of them. */
export function RevisionsDialog(props: RevisionsDialogProps) {
  const { article, segmentId, segment, viewer, onClose } = props
  const t = useTranslations('history')
  const words = useFailureWords()
  useReturnFocus()
  const { data, isError } = useQuery(revisionsQuery(segmentId))
  const wordings = useMemo(() => gatherRevisions(data?.revisions ?? []), [data])
  const restore = useRestoreRevision(article.id)
  const restoreText =
    segment && mayRestore(article, viewer.role)
      ? (text: string) => restore.mutate({ segmentId, version: segment.version, text })
      : null
  const target = segment?.target ?? data?.revisions[0]?.text ?? ''
  return (
    <Dialog
      isOpen
      isWide
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={segment ? t('revisionsTitle', { number: segment.position + 1 }) : t('goneTitle')}
      description={t('revisionsText')}
    >
      <p lang="es" className="mb-4 prose-text text-base text-muted">
        {segment?.source ?? data?.source}
      </p>
      {restoreText ? <Consequence state={article.state} /> : null}
      <p role="status" className="text-sm">
        {restore.isSuccess ? t('restored') : null}
        {restore.isError ? <span className="text-blocking">{words(restore.error)}</span> : null}
        {isError ? <span className="text-blocking">{t('revisionsFailed')}</span> : null}
      </p>
      {data === undefined && !isError ? <Skeleton label={t('title')} lines={5} /> : null}
      <ol reversed className="flex flex-col">
        {wordings.map(({ revision, before, saves }, index) => (
          <Revision
            key={revision.id}
            revision={revision}
            before={before}
            saves={saves}
            by={revision.byId === null ? t('system') : (data?.names[revision.byId] ?? t('someone'))}
            isCurrent={segment !== null && index === 0}
            isBusy={restore.isPending}
            onRestore={
              restoreText && revision.text !== target && revision.text !== ''
                ? () => restoreText(revision.text)
                : null
            }
          />
        ))}
      </ol>
      {data ? (
        <SetAside
          alternatives={data.alternatives}
          names={data.names}
          target={target}
          title={segment ? t('setAside') : t('setAsideGone')}
          isBusy={restore.isPending}
          onRestore={restoreText}
        />
      ) : null}
    </Dialog>
  )
}

/** What restoring does to a text that somebody signed or handed in. */
function Consequence({ state }: { state: ArticleDto['state'] }) {
  const t = useTranslations('history')
  if (state === 'approved' || state === 'scheduled') {
    return <p className="mb-2 text-sm text-warning">{t('restoreEndsApproval')}</p>
  }
  return state === 'submitted' ? (
    <p className="mb-2 text-sm text-warning">{t('restoreWithdraws')}</p>
  ) : null
}

interface RevisionProps {
  revision: RevisionDto
  /** The wording before it; null for the first. */
  before: string | null
  /** How many saves it took. */
  saves: number
  by: string
  isCurrent: boolean
  isBusy: boolean
  onRestore: (() => void) | null
}

function Revision({ revision, before, saves, by, isCurrent, isBusy, onRestore }: RevisionProps) {
  const t = useTranslations('history')
  const format = useFormatter()
  return (
    <li className="border-t border-rule py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs text-muted">
        <span className="font-[560] text-ink tabular">
          {revision.number === 0 ? t('firstWording') : t('revision', { number: revision.number })}
        </span>
        <span>
          {by}, {t(`origin.${revision.origin}`)},{' '}
          <time dateTime={revision.at}>
            {format.dateTime(new Date(revision.at), { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
          {saves > 1 ? t('saves', { count: saves }) : null}
        </span>
        {isCurrent ? <Badge tone="positive">{t('current')}</Badge> : null}
        {onRestore === null ? null : (
          <Button
            size="sm"
            variant="quiet"
            className="ml-auto"
            disabled={isBusy}
            onClick={onRestore}
          >
            {t('restore')}
          </Button>
        )}
      </div>
      <p lang="en" className="mt-1 prose-text text-base">
        <DifferenceText from={before ?? revision.text} to={revision.text} />
      </p>
    </li>
  )
}
