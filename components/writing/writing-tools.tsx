'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useActions } from '@/components/action/offered-actions'
import { englishNow } from '@/components/segment/english-now'
import { focusEnglish, type ReviseDesk } from '@/components/segment/revise-desk'
import { useMarkKeys } from '@/components/segment/use-mark-keys'
import type { SegmentDto } from '@/domain/segment'

const TidyDialog = dynamic(() => import('./tidy-dialog').then((module) => module.TidyDialog))

interface WritingToolsProps {
  desk: ReviseDesk
  current: SegmentDto | undefined
}

/** What helps with writing, beside the editor: each tool is fetched when it is first asked for. */
export function WritingTools({ desk, current }: WritingToolsProps) {
  const [tidied, setTidied] = useState<SegmentDto | null>(null)
  const isOpen = desk.canEdit && current !== undefined
  useMarkKeys(isOpen)
  useActions(isOpen ? { tidy: () => setTidied(current) } : {})
  const close = () => {
    const segment = tidied
    setTidied(null)
    if (segment) requestAnimationFrame(() => focusEnglish(segment.id))
  }
  if (tidied === null) return null
  return (
    <TidyDialog
      number={tidied.position + 1}
      text={englishNow(desk.saver, tidied)}
      onClose={close}
      onTake={(text) => {
        desk.replace([{ segment: tidied, text }])
        close()
      }}
    />
  )
}
