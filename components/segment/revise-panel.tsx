import { clsx } from 'clsx'
import { ChevronDown } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import type { AskedPlace } from '@/components/comment/asked-place'
import { ArticleFindingList } from '@/components/finding/article-finding-list'
import { SegmentFindingList } from '@/components/finding/segment-finding-list'
import { NO_FINDINGS, withReplacement } from '@/components/finding/segment-findings'
import { useBearing } from '@/components/finding/use-bearing'
import { useMatches } from '@/components/memory/use-matches'
import { IconButton } from '@/components/ui/icon-button'
import { Tabs } from '@/components/ui/tabs'
import { toast } from '@/components/ui/toast'
import type { SegmentFinding } from '@/domain/finding'
import type { MatchDto } from '@/domain/memory'
import type { SegmentDto } from '@/domain/segment'
import { nextFinding } from './next-finding'
import { focusEnglish, type ReviseDesk } from './revise-desk'
import { neighbour } from './segment-filter'
import type { Revise } from './use-revise'
import { useEnglish } from './use-saver'

const CommentThreadView = dynamic(() =>
  import('@/components/comment/comment-thread').then((module) => module.CommentThreadView),
)

const MatchList = dynamic(() =>
  import('@/components/memory/match-list').then((module) => module.MatchList),
)

interface RevisePanelProps {
  revise: Revise
  desk: ReviseDesk
  dismissing: string | null
  asked: AskedPlace | null
  lit: string | null
}

/** What stands beside the text: findings and comments. A sheet at the foot of a narrow screen. */
export function RevisePanel({ revise, desk, dismissing, asked, lit }: RevisePanelProps) {
  const t = useTranslations('segment.panel')
  const { panel, current, findings, workspace } = revise
  const ofSegment = current ? (findings.get(current.id)?.standing.length ?? 0) : undefined
  const inArticle = [...findings.values()].reduce((sum, each) => sum + each.standing.length, 0)
  const memory = useMemory({ revise, desk })
  return (
    <aside aria-label={t('label')} className={clsx(PANEL, panel === null && CLOSED)}>
      <Tabs
        label={t('label')}
        selected={panel ?? 'segment'}
        onSelect={desk.openPanel}
        tabs={[
          {
            id: 'segment',
            label: current ? t('segment', { number: current.position + 1 }) : t('noSegment'),
            count: ofSegment,
            content: current ? (
              <CurrentFindings
                key={current.id}
                {...{ revise, desk, dismissing }}
                segment={current}
              />
            ) : (
              <p className="text-sm text-muted">{t('choose')}</p>
            ),
          },
          {
            id: 'article',
            label: t('article'),
            count: inArticle,
            content: (
              <ArticleFindingList
                segments={workspace.segments}
                findings={findings}
                currentId={current?.id}
                onGoTo={desk.goTo}
              />
            ),
          },
          memory,
          {
            id: 'comments',
            label: t('comments'),
            count: current?.openQuestions || undefined,
            content: current ? (
              <CommentThreadView
                articleId={desk.articleId}
                segmentId={current.id}
                mayWrite={desk.canComment}
                about={asked}
                onAbout={desk.ask}
                lit={lit}
                onLight={desk.light}
              />
            ) : (
              <p className="text-sm text-muted">{t('choose')}</p>
            ),
          },
        ]}
      />
      {panel === null ? null : (
        <IconButton
          size="sm"
          label={t('close')}
          className="absolute! top-1.5 right-2 bg-paper xl:hidden!"
          onClick={() => desk.openPanel(null)}
        >
          <ChevronDown aria-hidden />
        </IconButton>
      )}
    </aside>
  )
}

/** The sheet of the memory, its count known before it is opened. */
function useMemory({ revise, desk }: Pick<RevisePanelProps, 'revise' | 'desk'>) {
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
      <MatchList {...{ list, hasFailed, take }} source={current.source} />
    ) : (
      <p className="text-sm text-muted">{t('segment.panel.choose')}</p>
    ),
  }
}

function CurrentFindings({
  revise,
  desk,
  dismissing,
  segment,
}: Omit<RevisePanelProps, 'asked' | 'lit'> & { segment: SegmentDto }) {
  const { text } = useEnglish(desk.saver, segment)
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
  const take = (finding: SegmentFinding) => {
    const next = withReplacement(text, finding)
    if (next !== null) desk.type(segment, next, 'suggestion')
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
}

const PANEL =
  'z-20 bg-paper px-4 pt-2 pb-4 max-xl:fixed max-xl:inset-x-0 max-xl:bottom-0 max-xl:max-h-[46dvh] max-xl:overflow-y-auto max-xl:border-t max-xl:border-rule-strong xl:sticky xl:top-[5.75rem] xl:max-h-[calc(100dvh-5.75rem)] xl:self-start xl:overflow-y-auto xl:px-5 xl:pt-3 print:hidden'

/** On a narrow screen only the tabs stay in view until one is chosen. */
const CLOSED =
  'max-xl:pb-1 max-xl:[&_[role=tabpanel]]:hidden max-xl:[&_[role=tab]]:border-transparent!'
