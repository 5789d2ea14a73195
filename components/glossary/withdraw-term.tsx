'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormFailure } from '@/components/people/form-failure'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { toast } from '@/components/ui/toast'
import type { TermDto } from '@/domain/term'
import { useWithdrawTerm } from './mutations'

/** Takes a term out of the glossary, after asking; what it said stays in its history. */
export function WithdrawTerm({ term, onDone }: { term: TermDto; onDone: () => void }) {
  const t = useTranslations('glossary')
  const [isOpen, setIsOpen] = useState(false)
  const withdrawing = useWithdrawTerm()
  const confirm = () =>
    withdrawing.mutate(term, {
      onSuccess: () => {
        setIsOpen(false)
        toast(t('withdrawn', { spanish: term.spanish }), { tone: 'success' })
        onDone()
      },
    })
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t('withdraw')}</Button>
      <ConfirmDialog
        title={t('withdrawTitle', { spanish: term.spanish })}
        description={t('withdrawText')}
        confirmLabel={t('withdraw')}
        isDangerous
        isBusy={withdrawing.isPending}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        onConfirm={confirm}
      >
        <FormFailure error={withdrawing.error} />
      </ConfirmDialog>
    </>
  )
}
