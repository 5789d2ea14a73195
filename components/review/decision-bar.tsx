import { useFormatter, useTranslations } from 'next-intl'
import { KeyHint } from '@/components/action/key-hint'
import { Button } from '@/components/ui/button'
import {
  acceptChange,
  acceptSegment,
  canAcceptWhole,
  ownRewriting,
  restoreChange,
} from './decide-change'
import type { DecidedChange } from './decided-changes'
import type { ReviewDesk } from './review-desk'
import type { ReviewRow } from './review-rows'
import { TakeBack } from './take-back'

interface DecisionBarProps {
  row: ReviewRow
  desk: ReviewDesk
  selected: number | null
  isBusy: boolean
}

/** What an editor may do with the selected change, and with the segment it stands in. */
export function DecisionBar({ row, desk, selected, isBusy }: DecisionBarProps) {
  const t = useTranslations('review')
  const change = selected === null ? undefined : row.changes[selected]
  const rewriting = ownRewriting(row)
  const isOpen = row.segment.state !== 'reviewed' && canAcceptWhole(row)
  return (
    <div className="mt-1 flex flex-wrap items-center gap-2 border-t border-dashed border-rule pt-2">
      {change ? <ChangeActs row={row} desk={desk} change={change} isBusy={isBusy} /> : null}
      <Button size="sm" disabled={isBusy} onClick={() => desk.amend(row.segment.id)}>
        {t('amend')} <KeyHint action="amendSegment" />
      </Button>
      {rewriting ? <TakeBack row={row} desk={desk} rewriting={rewriting} /> : null}
      <span className="flex flex-wrap items-center gap-2">
        {change ? <ChangeStanding row={row} change={change} names={desk.names} /> : null}
        {isOpen && !(change && row.changes.length === 1) ? (
          <Button size="sm" isBusy={isBusy} onClick={() => desk.decide(acceptSegment(row))}>
            {t('acceptSegment', { count: row.changes.length })}
          </Button>
        ) : null}
      </span>
    </div>
  )
}

interface ChangeActsProps {
  row: ReviewRow
  desk: ReviewDesk
  change: DecidedChange
  isBusy: boolean
}

function ChangeActs({ row, desk, change, isBusy }: ChangeActsProps) {
  const t = useTranslations('review')
  return (
    <>
      {change.decision === null && !row.isOwn ? (
        <Button
          size="sm"
          variant="primary"
          isBusy={isBusy}
          onClick={() => desk.decide(acceptChange(row, change))}
        >
          {t('accept')} <KeyHint action="acceptChange" />
        </Button>
      ) : null}
      <Button size="sm" isBusy={isBusy} onClick={() => desk.decide(restoreChange(row, change))}>
        {desk.restoreLabel} <KeyHint action="restoreChange" />
      </Button>
    </>
  )
}

interface ChangeStandingProps {
  row: ReviewRow
  change: DecidedChange
  names: Record<string, string>
}

/** Which of how many it is; it keeps to the act on all of them, on whatever line that comes to stand. */
function ChangeStanding({ row, change, names }: ChangeStandingProps) {
  const t = useTranslations('review')
  return (
    <span className="mx-1 text-xs text-muted tabular">
      {t('changeOf', { number: change.index + 1, count: row.changes.length })}
      <Accepted change={change} names={names} />
    </span>
  )
}

function Accepted({ change, names }: { change: DecidedChange; names: Record<string, string> }) {
  const t = useTranslations('review')
  const format = useFormatter()
  if (change.decision === null) return null
  const { byId, at } = change.decision
  return (
    <span className="ml-2 text-positive">
      {t('acceptedByAt', {
        by: names[byId] ?? '–',
        at: format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
      })}
    </span>
  )
}
