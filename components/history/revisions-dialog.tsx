'use client'

import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { DifferenceText } from '@/components/diff/difference-text'
import { useFailureWords } from '@/components/request/failure-words'
import { Badge } from '@/components/ui/badge'
import { Dialog } from '@/components/ui/dialog'
import { Skeleton } from '@/components/ui/skeleton'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { ArticleDto } from '@/domain/article'
import type { CurrentUser } from '@/domain/person'
import type { RevisionDto, SegmentDto, SegmentHistory } from '@/domain/segment'
import { gatherRevisions } from './gather-revisions'
import { mayRestore } from './may-restore'
import { useRestoreRevision } from './mutations'
import { type PutInto, PutIntoField, usePutInto } from './put-into'
import { revisionsQuery } from './queries'
import { SetAside } from './set-aside'
import { TakeUp, type Taking } from './take-up'

interface RevisionsDialogProps {
  article: ArticleDto
  segmentId: number
  /** Null for one that stands no more: its wordings can be read, and put into another. */
  segment: SegmentDto | null
  /** Those that stand. */
  segments: readonly SegmentDto[]
  viewer: CurrentUser
  onClose: () => void
}

/** Every saved wording of a segment with what each changed, and the way back to any of them. */
export function RevisionsDialog(props: RevisionsDialogProps) {
  const { article, segmentId, segment, onClose } = props
  const t = useTranslations('history')
  const words = useFailureWords()
  useReturnFocus()
  const { data, isError } = useQuery(revisionsQuery(segmentId))
  const restore = useRestoreRevision(article.id)
  const putInto = usePutInto(props, segment ? undefined : data?.source)
  const taking = useTaking(props, restore, putInto)
  const failed = restore.error ?? putInto?.error
  return (
    <Dialog
      isOpen
      isWide
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={segment ? t('revisionsTitle', { number: segment.position + 1 }) : t('goneTitle')}
      description={t('revisionsText')}
      failure={failed ? words(failed) : undefined}
    >
      <p lang="es" className="mb-4 prose-text text-base text-muted">
        {segment?.source ?? data?.source}
      </p>
      {taking || putInto ? <Consequence state={article.state} /> : null}
      {putInto ? <PutIntoField articleId={article.id} putInto={putInto} /> : null}
      <p role="status" className="text-sm">
        {restore.isSuccess ? t('restored') : null}
        {isError ? <span className="text-blocking">{t('revisionsFailed')}</span> : null}
      </p>
      {data === undefined && !isError ? <Skeleton label={t('title')} lines={5} /> : null}
      {data ? <Wordings history={data} segment={segment} taking={taking} /> : null}
    </Dialog>
  )
}

/** How a wording is taken up again: into its own segment, or where that stands no more, into another. */
function useTaking(
  { article, segment, viewer }: RevisionsDialogProps,
  restore: ReturnType<typeof useRestoreRevision>,
  putInto: PutInto | null,
): Taking | null {
  const t = useTranslations('history')
  if (segment === null) {
    const into = putInto?.into
    if (!into) return null
    const label = t('putInto.act', { number: into.position + 1 })
    const take = (text: string) => putInto.put(into, text)
    return { take, label, beside: label, standing: into.target, isBusy: putInto.isPending }
  }
  if (!mayRestore(article, viewer.role)) return null
  return {
    take: (text) => restore.mutate({ segmentId: segment.id, version: segment.version, text }),
    label: t('restore'),
    beside: t('takeWording'),
    standing: segment.target,
    isBusy: restore.isPending,
  }
}

interface WordingsProps {
  history: SegmentHistory
  segment: SegmentDto | null
  taking: Taking | null
}

/** What was saved, newest first, and below it what was set aside. */
function Wordings({ history, segment, taking }: WordingsProps) {
  const { revisions, alternatives, names } = history
  const t = useTranslations('history')
  const wordings = useMemo(() => gatherRevisions(revisions), [revisions])
  return (
    <>
      <ol reversed className="flex flex-col">
        {wordings.map(({ revision, before, saves }, index) => (
          <Revision
            key={revision.id}
            revision={revision}
            before={before}
            saves={saves}
            by={revision.byId === null ? t('system') : (names[revision.byId] ?? t('someone'))}
            isCurrent={segment !== null && index === 0}
            isGone={segment === null}
            taking={taking}
          />
        ))}
      </ol>
      <SetAside
        alternatives={alternatives}
        names={names}
        target={segment?.target ?? revisions[0]?.text ?? ''}
        title={segment ? t('setAside') : t('setAsideGone')}
        isGone={segment === null}
        taking={taking}
      />
    </>
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
  /** Its segment stands no more. */
  isGone: boolean
  taking: Taking | null
}

function Revision({ revision, before, saves, by, isCurrent, isGone, taking }: RevisionProps) {
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
        <TakeUp text={revision.text} label={taking?.label} taking={taking} isGone={isGone} />
      </div>
      <p lang="en" className="mt-1 prose-text text-base">
        <DifferenceText from={before ?? revision.text} to={revision.text} />
      </p>
    </li>
  )
}
