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
  const show = (isShown: boolean) => {
    setIsOpen(isShown)
    if (!isShown && place) setTimeout(keepFocus, GIVEN_BACK, place.id)
  }
  return (
    <>
      <Button ref={place && letGo(place.id)} variant="primary" onClick={() => setIsOpen(true)}>
        {t('submit.open')}
      </Button>
      {isOpen === null ? null : (
        <SubmitDialog isOpen={isOpen} onOpenChange={show} revise={revise} desk={desk} />
      )}
    </>
  )
}

/** The button goes once the article is submitted, perhaps with the focus on it. */
function letGo(segmentId: number) {
  return (button: HTMLButtonElement | null) => () => {
    if (document.activeElement === button) setTimeout(keepFocus, 0, segmentId)
  }
}

/** Where nothing has the focus any more, the text has it. */
function keepFocus(segmentId: number): void {
  const isLost = document.activeElement === null || document.activeElement === document.body
  if (isLost) document.getElementById(rowId(segmentId))?.focus({ preventScroll: true })
}

/** Milliseconds in which the dialog goes and gives the focus back to what had it. */
const GIVEN_BACK = 100
