import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { isSeen } from '@/components/ui/is-seen'
import { toast } from '@/components/ui/toast'
import type { DismissalDto, SegmentFinding } from '@/domain/finding'
import type { SegmentDto } from '@/domain/segment'
import { reasonKey } from './begun-reason'
import { useCheckName } from './check-name'
import { useDismissalWords } from './dismissal-words'
import { groupEqual } from './equal-findings'
import { type FindingActs, FindingCard } from './finding-card'
import { PENDING, useDismissFinding, useUndoDismissal } from './mutations'
import { replacementRanks } from './replacement-ranks'
import type { DismissedFinding } from './segment-findings'

interface SegmentFindingListProps {
  articleId: string
  viewerId: string
  names: Record<string, string>
  segment: SegmentDto
  /** The English as it stands, with the findings that bear on it. */
  text: string
  standing: readonly SegmentFinding[]
  dismissed: readonly DismissedFinding[]
  dismissing: string | null
  acts: Omit<FindingActs, 'sendDismissal'>
  /** Resolves when the server holds the text: a finding may be newer than the last save. */
  settle: () => Promise<unknown>
  /** After a dismissal: where the focus goes. */
  onDismissed: (finding: SegmentFinding, andNext: boolean) => void
}

/** What the checks say about the current segment, and what somebody put aside. */
export function SegmentFindingList(props: SegmentFindingListProps) {
  const { segment, text, standing, dismissed, dismissing, onDismissed } = props
  const t = useTranslations('finding')
  const words = useFailureWords()
  const dismissal = useDismissFinding(props.articleId, props.viewerId)
  const list = useRef<HTMLDivElement>(null)
  const number = segment.position + 1
  const acts: FindingActs = {
    ...props.acts,
    sendDismissal: (finding, reason, andNext) => {
      props.acts.dismiss?.(null)
      onDismissed(finding, andNext)
      const sent = { segmentId: segment.id, finding, reason, settle: props.settle }
      // Not a callback of this list, which is gone when one has walked on, and may be folded away.
      dismissal.mutateAsync(sent).catch((error: unknown) => {
        if (isSeen(list.current) && !andNext) props.acts.dismiss?.(finding.fingerprint)
        else toast(t('notDismissed', { number }), { tone: 'error', description: words(error) })
      })
    },
  }
  const ranks = replacementRanks(standing)
  const failed = dismissal.isError ? dismissal.variables.finding.fingerprint : null
  return (
    <div ref={list} data-segment-findings className="flex flex-col gap-5">
      {standing.length === 0 ? <p className="text-sm text-muted">{t('none')}</p> : null}
      <ul className="flex flex-col gap-5">
        {groupEqual(standing).map((findings) => {
          const [first] = findings
          const { fingerprint } = first
          return (
            // The same key though its words move: what is typed beside it stays.
            <FindingCard
              key={fingerprint}
              findings={findings}
              acts={acts}
              source={segment.source}
              target={text}
              nth={ranks.get(first) ?? null}
              begunKey={reasonKey(props.viewerId, segment.id, fingerprint)}
              isDismissing={dismissing === fingerprint}
              problem={failed === fingerprint ? words(dismissal.error) : undefined}
            />
          )
        })}
      </ul>
      <DismissedList
        articleId={props.articleId}
        number={number}
        names={props.names}
        dismissed={dismissed}
        isSeen={() => isSeen(list.current)}
        mayUndo={props.acts.dismiss !== undefined}
      />
    </div>
  )
}

interface DismissedListProps {
  articleId: string
  /** Of the segment. */
  number: number
  names: Record<string, string>
  dismissed: readonly DismissedFinding[]
  isSeen: () => boolean
  mayUndo: boolean
}

function DismissedList(props: DismissedListProps) {
  const { articleId, names, dismissed, mayUndo } = props
  const t = useTranslations('finding')
  const checkName = useCheckName()
  const dismissalWords = useDismissalWords()
  const words = useFailureWords()
  const undo = useUndoDismissal(articleId)
  const failed = undo.isError ? undo.variables.fingerprint : null
  const takeBack = (dismissal: DismissalDto) =>
    undo.mutateAsync(dismissal).catch((error: unknown) => {
      if (props.isSeen()) return
      toast(t('notUndone', { number: props.number }), { tone: 'error', description: words(error) })
    })
  if (dismissed.length === 0) return null
  const says = ({ byId, reason }: DismissalDto) => {
    const by = names[byId] ?? '–'
    return reason === ''
      ? t('dismissedBy', { by })
      : t('dismissedWhy', { by, reason: dismissalWords(reason) })
  }
  return (
    <section aria-label={t('dismissed')} className="flex flex-col gap-2 border-t border-rule pt-4">
      <h2 className="text-muted caps">{t('dismissed')}</h2>
      <ul className="flex flex-col gap-2 text-[0.8125rem] wrap-anywhere text-muted">
        {once(dismissed).map(({ dismissal, count }) => (
          <li key={dismissal.fingerprint} className="flex flex-wrap items-center gap-x-2">
            <span>{checkName(dismissal.check)}</span>
            {count > 1 ? <span className="tabular">{t('times', { count })}</span> : null}
            <span className="basis-full">{says(dismissal)}</span>
            {mayUndo && dismissal.id !== PENDING ? (
              <Button
                size="sm"
                variant="quiet"
                className="-ml-2.5"
                onClick={() => void takeBack(dismissal)}
              >
                {t('undo')}
              </Button>
            ) : null}
            {failed === dismissal.fingerprint ? (
              <p role="alert" className="basis-full text-blocking">
                {words(undo.error)}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A dismissal is for all that says the same of the same words. */
function once(
  dismissed: readonly DismissedFinding[],
): { dismissal: DismissalDto; count: number }[] {
  const groups = Map.groupBy(dismissed, ({ dismissal }) => dismissal.fingerprint)
  return [...groups.values()].flatMap((equal) =>
    equal.slice(0, 1).map(({ dismissal }) => ({ dismissal, count: equal.length })),
  )
}
