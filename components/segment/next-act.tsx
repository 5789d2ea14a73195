'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useActions } from '@/components/action/offered-actions'
import { Button } from '@/components/ui/button'
import { fetchDialog, fetchPart, Nothing } from '@/components/ui/fetch-part'
import { mayBeginCorrection, maySubmit } from './editing-rights'
import { type ReviseDesk, rowId } from './revise-desk'
import type { Revise } from './use-revise'

const BeginCorrection = dynamic(
  () => fetchPart(() => import('./begin-correction').then((module) => module.BeginCorrection)),
  { loading: Nothing },
)
const SubmitDialog = dynamic(
  () => fetchDialog(() => import('./submit-dialog').then((module) => module.SubmitDialog)),
  { loading: Nothing },
)

/** The next thing to do with the whole article: submit it, or open a published one for correction. */
export function NextAct({ revise, desk }: { revise: Revise; desk: ReviseDesk }) {
  const t = useTranslations('segment')
  const [isOpen, setIsOpen] = useState<boolean | null>(null)
  const { article } = revise.workspace
  const { role } = desk.viewer
  const canSubmit = maySubmit(article, role)
  useActions({ submitVersion: canSubmit ? () => setIsOpen(true) : undefined })
  if (mayBeginCorrection(article, role)) return <BeginCorrection articleId={article.id} />
  if (!canSubmit) return null
  const place = revise.current ?? revise.shown[0]
  return (
    <>
      <Button ref={place && handOn(place.id)} variant="primary" onClick={() => setIsOpen(true)}>
        {t('submit.open')}
      </Button>
      {isOpen === null ? null : (
        <SubmitDialog isOpen={isOpen} onOpenChange={setIsOpen} revise={revise} desk={desk} />
      )}
    </>
  )
}

/** What was submitted has no such button any more: the focus goes on to the text, and is not lost. */
function handOn(segmentId: number) {
  return (button: HTMLButtonElement | null) => () => {
    if (document.activeElement !== button) return
    setTimeout(() => {
      if (button?.isConnected !== true) document.getElementById(rowId(segmentId))?.focus()
    })
  }
}
