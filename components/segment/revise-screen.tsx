'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ArticleHead } from '@/components/article/article-head'
import { useArrival } from '@/components/article/use-arrival'
import { OthersHere } from '@/components/presence/others-here'
import { WakingTools } from '@/components/writing/waking-tools'
import type { CurrentUser } from '@/domain/person'
import type { Lane } from './lanes'
import { NextAct } from './next-act'
import { rowId } from './revise-desk'
import { RevisePanel } from './revise-panel'
import { ReviseToolbar } from './revise-toolbar'
import { SaveState } from './save-state'
import { SegmentList } from './segment-list'
import { StandingNotice } from './standing-notice'
import { useRevise } from './use-revise'
import { useReviseActions } from './use-revise-actions'
import { useReviseDesk } from './use-revise-desk'
import { Shown, useView } from './use-view'
import type { View } from './view'

interface ReviseScreenProps {
  articleId: string
  viewer: CurrentUser
  initialLanes: Lane[]
  initialView: View
}

/** The translator's screen: Spanish, draft and English in step, findings and comments beside them. */
export function ReviseScreen({ articleId, viewer, initialLanes, initialView }: ReviseScreenProps) {
  const t = useTranslations('segment')
  const revise = useRevise(articleId, viewer.id)
  const { workspace, panel, current } = revise
  useArrival(current && rowId(current.id))
  const { desk, editing, setEditing, lit, dismissing, asked } = useReviseDesk(revise, viewer)
  const [lanes, setLanes] = useState(initialLanes)
  const { shown, change } = useView(workspace, initialView)
  useReviseActions({
    ...{ revise, desk, lit },
    isEditing: editing !== null && editing.segmentId === current?.id,
    leave: () => setEditing(null),
  })
  return (
    <Shown value={shown}>
      <ArticleHead
        workspace={workspace}
        current="revise"
        status={
          <>
            <SaveState saver={desk.saver} articleId={desk.articleId} />
            <OthersHere
              presence={desk.presence}
              segments={workspace.segments}
              viewerId={viewer.id}
            />
          </>
        }
        actions={<NextAct revise={revise} desk={desk} />}
      />
      <StandingNotice article={workspace.article} role={viewer.role} names={desk.names} />
      <div className="grid w-full flex-1 grid-cols-1 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <section
          aria-label={t('rows')}
          className={`min-w-0 border-rule xl:border-r ${panel === null ? 'max-xl:pb-20' : 'max-xl:pb-[48dvh]'}`}
        >
          <ReviseToolbar {...{ revise, lanes, shown }} onLanes={setLanes} onView={change} />
          <SegmentList {...{ revise, desk, editing, lit, lanes }} />
        </section>
        <RevisePanel {...{ revise, desk, dismissing, asked, lit }} />
      </div>
      <WakingTools {...{ revise, desk, editing }} />
    </Shown>
  )
}
