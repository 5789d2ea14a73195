'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type ReactNode, Suspense, useState } from 'react'
import { ArticleHead } from '@/components/article/article-head'
import { useArrival } from '@/components/article/use-arrival'
import { OneComing } from '@/components/one-segment/one-coming'
import { useIsPhone } from '@/components/one-segment/use-is-phone'
import { OthersHere } from '@/components/presence/others-here'
import { fetchPart, Nothing } from '@/components/ui/fetch-part'
import { WakingTools } from '@/components/writing/waking-tools'
import type { CurrentUser } from '@/domain/person'
import { isWhole } from '@/domain/segment'
import { needsNotice } from './editing-rights'
import type { Lane } from './lanes'
import { NextAct } from './next-act'
import { type ReviseDesk, rowId } from './revise-desk'
import { RevisePanel } from './revise-panel'
import { ReviseToolbar } from './revise-toolbar'
import { SaveState } from './save-state'
import { SegmentList } from './segment-list'
import { type Revise, useRevise } from './use-revise'
import { useReviseActions } from './use-revise-actions'
import { useReviseDesk } from './use-revise-desk'
import { Shown, useView } from './use-view'
import type { View } from './view'

const OneSegment = dynamic(
  () =>
    fetchPart(() =>
      import('@/components/one-segment/one-segment').then((module) => module.OneSegment),
    ),
  { loading: OneComing },
)

/** A page brings all of a usual article. */
const RestOfArticle = dynamic(
  () =>
    fetchPart(() =>
      import('@/components/article/rest-of-article').then((module) => module.RestOfArticle),
    ),
  { loading: Nothing },
)

/** Most articles stand as one expects: nothing is to be said of them. */
const StandingNotice = dynamic(() =>
  fetchPart(() => import('./standing-notice').then((module) => module.StandingNotice)),
)

interface ReviseScreenProps {
  articleId: string
  viewer: CurrentUser
  initialLanes: Lane[]
  initialView: View
  /** Whether the request came from a phone. */
  isFromPhone: boolean
}

/** The translator's screen: Spanish, draft and English in step, findings and comments beside them. */
export function ReviseScreen(props: ReviseScreenProps) {
  const { articleId, viewer } = props
  const revise = useRevise(articleId, viewer.id)
  const { workspace, panel, current, shown: rows } = revise
  const arrival = current ?? rows[0]
  useArrival(arrival && rowId(arrival.id))
  const { desk, editing, setEditing, lit, dismissing } = useReviseDesk(revise, viewer)
  const [lanes, setLanes] = useState(props.initialLanes)
  const { shown, change } = useView(workspace, props.initialView)
  const leave = () => setEditing(null)
  useReviseActions({
    revise,
    desk,
    lit,
    leave,
    isEditing: editing !== null && editing.segmentId === current?.id,
  })
  const showsOne = useIsPhone(props.isFromPhone) && !shown.listsOnPhone
  const sheets = <RevisePanel revise={revise} desk={desk} dismissing={dismissing} lit={lit} />
  return (
    <Shown value={shown}>
      {showsOne ? (
        <>
          {isWhole(workspace) ? null : <RestOfArticle workspace={workspace} />}
          <OneSegment
            revise={revise}
            desk={desk}
            editing={editing}
            lit={lit}
            leave={leave}
            onView={change}
          />
          {panel === null ? null : sheets}
        </>
      ) : (
        <>
          <ReviseHead revise={revise} desk={desk} />
          {isWhole(workspace) ? null : <RestOfArticle workspace={workspace} />}
          <div className="grid w-full flex-1 grid-cols-1 xl:grid-cols-[minmax(0,1fr)_24rem]">
            <Rows isCovered={panel !== null}>
              <ReviseToolbar
                revise={revise}
                lanes={lanes}
                shown={shown}
                onLanes={setLanes}
                onView={change}
              />
              <SegmentList revise={revise} desk={desk} editing={editing} lit={lit} lanes={lanes} />
            </Rows>
            {sheets}
          </div>
        </>
      )}
      <WakingTools revise={revise} desk={desk} editing={editing} />
    </Shown>
  )
}

/** How the article stands: its head, and what there is to know before one writes. */
function ReviseHead({ revise, desk }: { revise: Revise; desk: ReviseDesk }) {
  const { article, segments } = revise.workspace
  const { viewer, presence } = desk
  return (
    <>
      <ArticleHead
        workspace={revise.workspace}
        current="revise"
        status={<SaveState saver={desk.saver} articleId={article.id} segments={segments} />}
        presence={<OthersHere presence={presence} segments={segments} viewerId={viewer.id} />}
        actions={<NextAct revise={revise} desk={desk} />}
      />
      {/* A colleague's act may call for it while one types. */}
      <Suspense>
        {needsNotice(article, viewer.role) ? (
          <StandingNotice article={article} role={viewer.role} names={desk.names} />
        ) : null}
      </Suspense>
    </>
  )
}

/** On a narrow screen a sheet covers the foot: there is room under the rows to scroll them above it. */
function Rows({ isCovered, children }: { isCovered: boolean; children: ReactNode }) {
  const t = useTranslations('segment')
  const room = isCovered ? 'max-xl:pb-[48dvh]' : 'max-xl:pb-20'
  return (
    <section aria-label={t('rows')} className={`min-w-0 border-rule xl:border-r ${room}`}>
      {children}
    </section>
  )
}
