'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { fetchDialog, fetchPart, Nothing } from '@/components/ui/fetch-part'
import { mayBeginCorrection, maySubmit } from './editing-rights'
import type { ReviseDesk } from './revise-desk'
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
  if (mayBeginCorrection(article, role)) return <BeginCorrection articleId={article.id} />
  if (!maySubmit(article, role)) return null
  return (
    <>
      <Button variant="primary" onClick={() => setIsOpen(true)}>
        {t('submit.open')}
      </Button>
      {isOpen === null ? null : (
        <SubmitDialog isOpen={isOpen} onOpenChange={setIsOpen} revise={revise} desk={desk} />
      )}
    </>
  )
}
