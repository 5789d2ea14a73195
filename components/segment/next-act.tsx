'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useActions } from '@/components/action/offered-actions'
import { Button } from '@/components/ui/button'
import { fetchDialog, fetchPart, Nothing } from '@/components/ui/fetch-part'
import { mayBeginCorrection, maySubmit } from './editing-rights'
import type { ReviseDesk } from './revise-desk'
import { focusRow, isFocusLost, useFocusHeir } from './use-focus-heir'
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
  const before = useRef<Element | null>(null)
  const place = (revise.current ?? revise.shown[0])?.id
  const button = useFocusHeir(place)
  const open = () => {
    before.current = document.activeElement
    setIsOpen(true)
  }
  useActions({ submitVersion: canSubmit ? open : undefined })
  if (mayBeginCorrection(article, role)) return <BeginCorrection articleId={article.id} />
  if (!canSubmit) return null
  const giveBack = () => {
    // A segment that was chosen in the sheet has it already.
    if (!isFocusLost()) return
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
    else if (place !== undefined) focusRow(place)
  }
  return (
    <>
      <Button ref={button} variant="primary" onClick={open}>
        {t('submit.open')}
      </Button>
      {isOpen === null ? null : (
        <SubmitDialog
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          giveBack={giveBack}
          revise={revise}
          desk={desk}
        />
      )}
    </>
  )
}
