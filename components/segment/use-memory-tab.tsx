import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMatches } from '@/components/memory/use-matches'
import { fetchPart } from '@/components/ui/fetch-part'
import type { MatchDto } from '@/domain/memory'
import { focusEnglish, type ReviseDesk } from './revise-desk'
import { neighbour } from './segment-filter'
import type { Revise } from './use-revise'

const MatchList = dynamic(() =>
  fetchPart(() => import('@/components/memory/match-list').then((module) => module.MatchList)),
)

/** The sheet of the memory, its count known before it is opened. */
export function useMemoryTab({ revise, desk }: { revise: Revise; desk: ReviseDesk }) {
  const t = useTranslations()
  const { current, shown } = revise
  const take =
    desk.canEdit && current
      ? ({ target }: MatchDto) => {
          desk.type(current, target, 'suggestion')
          focusEnglish(current.id)
        }
      : undefined
  const next = current ? neighbour(shown, current, 1) : null
  const { list, hasFailed } = useMatches(current, next, take)
  return {
    id: 'memory' as const,
    label: t('memory.tab'),
    count: list?.matches.length || undefined,
    content: current ? (
      <MatchList list={list} hasFailed={hasFailed} take={take} source={current.source} />
    ) : (
      <p className="text-sm text-muted">{t('segment.panel.choose')}</p>
    ),
  }
}
