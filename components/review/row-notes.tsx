import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StateTag } from '@/components/ui/badge'
import type { DecisionDto } from '@/domain/review'
import { isUnconfirmed } from '@/domain/review'
import { DismissedFindings, StandingFindings } from './finding-notes'
import type { ReviewDesk } from './review-desk'
import type { ReviewRow } from './review-rows'
import { RowTalk } from './row-talk'

interface RowNotesProps {
  row: ReviewRow
  desk: ReviewDesk
  isSelected: boolean
  isAsking: boolean
  lit: string | null
}

/** What is to be said about a segment: its standing, findings, questions, and what editors did. */
export function RowNotes({ row, desk, isSelected, isAsking, lit }: RowNotesProps) {
  const t = useTranslations('review')
  return (
    <div className="flex flex-col gap-1.5 text-[0.8125rem] empty:hidden">
      <Standing row={row} desk={desk} />
      {row.isOwn ? <Note>{t('ownChange')}</Note> : null}
      {row.segment.isStale ? <Note>{t('stale')}</Note> : null}
      <StandingFindings row={row} />
      <RowTalk row={row} desk={desk} isAsking={isAsking} lit={lit} />
      <DismissedFindings row={row} names={desk.names} />
      <Rewritings decisions={row.decisions} names={desk.names} isAll={isSelected} />
    </div>
  )
}

function Note({ children }: { children: ReactNode }) {
  return <p className="border-l-2 border-warning pl-2 text-warning">{children}</p>
}

/** Reviewed by whom, or that nobody confirmed it; what is in order needs no words. */
function Standing({ row, desk }: { row: ReviewRow; desk: ReviewDesk }) {
  const t = useTranslations('review')
  const common = useTranslations('common')
  const { state, acceptedById } = row.segment
  if (state === 'reviewed') {
    const by = acceptedById === null ? undefined : desk.names[acceptedById]
    return by === undefined ? null : (
      <p>
        <StateTag tone="positive" mark="full">
          {t('reviewedBy', { by })}
        </StateTag>
      </p>
    )
  }
  if (state !== 'untranslated' && !isUnconfirmed(state)) return null
  return (
    <p>
      <StateTag tone="warning" mark="alert">
        {common(`segmentState.${state}`)}
      </StateTag>
    </p>
  )
}

const SHOWN = 1

/** Restored and amended wordings: the newest, and all of them on the selected row. */
function Rewritings({
  decisions,
  names,
  isAll,
}: {
  decisions: readonly DecisionDto[]
  names: Record<string, string>
  isAll: boolean
}) {
  const t = useTranslations('review')
  const format = useFormatter()
  const rewritings = decisions.filter((decision) => decision.kind !== 'accept')
  return (isAll ? rewritings : rewritings.slice(-SHOWN)).map((decision) => (
    <p key={decision.id} className="text-muted">
      {t.rich(decision.kind === 'restore' ? 'restoredNote' : 'amendedNote', {
        by: names[decision.byId] ?? '–',
        at: format.dateTime(new Date(decision.at), { dateStyle: 'medium', timeStyle: 'short' }),
        after: decision.after,
        before: decision.before,
        en: (text) => (
          <q lang="en" className="font-serif text-ink">
            {text}
          </q>
        ),
      })}
    </p>
  ))
}
