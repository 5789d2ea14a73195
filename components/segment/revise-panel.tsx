import { clsx } from 'clsx'
import { ChevronDown } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type ReactNode, useDeferredValue } from 'react'
import { type FindingsOfSegment, NO_FINDINGS } from '@/components/finding/segment-findings'
import { useBearing } from '@/components/finding/use-bearing'
import { fetchPart } from '@/components/ui/fetch-part'
import { IconButton } from '@/components/ui/icon-button'
import { Tabs } from '@/components/ui/tabs'
import type { SegmentDto } from '@/domain/segment'
import type { Panel, ReviseDesk } from './revise-desk'
import { useMemoryTab } from './use-memory-tab'
import type { Revise } from './use-revise'
import { useEnglish } from './use-saver'

const CommentThreadView = dynamic(() =>
  fetchPart(() =>
    import('@/components/comment/comment-thread').then((module) => module.CommentThreadView),
  ),
)

const CurrentFindings = dynamic(() =>
  fetchPart(() => import('./current-findings').then((module) => module.CurrentFindings)),
)

const CurrentTerms = dynamic(() =>
  fetchPart(() => import('./current-terms').then((module) => module.CurrentTerms)),
)

const ArticleFindings = dynamic(() =>
  fetchPart(() => import('./article-findings').then((module) => module.ArticleFindings)),
)

interface RevisePanelProps {
  revise: Revise
  desk: ReviseDesk
  dismissing: string | null
  lit: string | null
}

/** What stands beside the text: findings and comments. A sheet at the foot of a narrow screen. */
export function RevisePanel(props: RevisePanelProps) {
  const { revise, desk } = props
  const { panel } = revise
  const t = useTranslations('segment.panel')
  const tabs = [useFindingsTab(props), useArticleTab(props), useMemoryTab(props)]
  return (
    <aside aria-label={t('label')} className={clsx(PANEL, panel === null && CLOSED)}>
      <Tabs
        label={t('label')}
        selected={panel ?? 'segment'}
        onSelect={desk.openPanel}
        tabs={[...tabs, useTermsTab(props), useCommentsTab(props)]}
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

interface PanelTab {
  id: Panel
  label: ReactNode
  count?: ReactNode
  content: ReactNode
}

function useFindingsTab({ revise, desk, dismissing }: RevisePanelProps): PanelTab {
  const t = useTranslations('segment.panel')
  const { current, findings } = revise
  return {
    id: 'segment',
    label: current
      ? t.rich('segment', {
          number: current.position + 1,
          // A phone's head says it already.
          which: (number) => <span className="max-sm:sr-only">{number}</span>,
        })
      : t('noSegment'),
    count: current && (
      <CountNow
        key={current.id}
        desk={desk}
        segment={current}
        findings={findings.get(current.id) ?? NO_FINDINGS}
      />
    ),
    content: current ? (
      <CurrentFindings
        key={current.id}
        revise={revise}
        desk={desk}
        dismissing={dismissing}
        segment={current}
      />
    ) : (
      <NoneChosen />
    ),
  }
}

interface CountNowProps {
  desk: ReviseDesk
  segment: SegmentDto
  findings: FindingsOfSegment
}

/** How many findings there are on the text as it stands, as the row and the list say. */
function CountNow({ desk, segment, findings }: CountNowProps) {
  const { text } = useEnglish(desk.saver, segment)
  return useBearing(segment, findings, useDeferredValue(text)).length || null
}

function useArticleTab({ revise, desk }: RevisePanelProps): PanelTab {
  const t = useTranslations('segment.panel')
  const { findings } = revise
  return {
    id: 'article',
    label: t('article'),
    count: [...findings.values()].reduce((sum, each) => sum + each.standing.length, 0),
    content: <ArticleFindings revise={revise} desk={desk} />,
  }
}

function useTermsTab({ revise: { current }, desk }: RevisePanelProps): PanelTab {
  const t = useTranslations('segment.panel')
  return {
    id: 'terms',
    label: t('terms'),
    content: current ? (
      <CurrentTerms key={current.id} desk={desk} segment={current} />
    ) : (
      <NoneChosen />
    ),
  }
}

function useCommentsTab({ revise: { current }, desk, lit }: RevisePanelProps): PanelTab {
  const t = useTranslations('segment.panel')
  return {
    id: 'comments',
    label: t('comments'),
    count: current?.openQuestions ?? 0,
    content: current ? (
      <CommentThreadView
        articleId={desk.articleId}
        segment={current}
        viewerId={desk.viewer.id}
        mayWrite={desk.canComment}
        lit={lit}
        onLight={desk.light}
        onCarried={desk.goTo}
      />
    ) : (
      <NoneChosen />
    ),
  }
}

function NoneChosen() {
  const t = useTranslations('segment.panel')
  return <p className="text-sm text-muted">{t('choose')}</p>
}

const PANEL =
  'z-20 bg-paper px-4 pt-2 pb-4 max-xl:fixed max-xl:inset-x-0 max-xl:bottom-0 max-xl:max-h-[46dvh] max-xl:overflow-y-auto max-xl:border-t max-xl:border-rule-strong [[data-one-segment]~&]:bottom-[calc(3.3125rem+max(0.5rem,env(safe-area-inset-bottom)))] xl:sticky xl:top-(--head) xl:max-h-[calc(100dvh-var(--head))] xl:self-start xl:overflow-y-auto xl:px-4 xl:pt-3 print:hidden'

/** On a narrow screen only the tabs stay in view until one is chosen. */
const CLOSED =
  'max-xl:pb-1 max-xl:[&_[role=tabpanel]]:hidden max-xl:[&_[role=tab]]:border-transparent! max-xl:[&_[role=tab]]:forced-colors:border-[Canvas]!'
