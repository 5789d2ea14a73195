'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormFailure } from '@/components/people/form-failure'
import { useFailureWords, useFieldWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { toast } from '@/components/ui/toast'
import { BroughtBack } from '@/components/unsaved/brought-back'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import type { PairDto } from '@/domain/memory'
import { useReinstatePair, useWithdrawPair } from './mutations'

const LONGEST_REASON = 400

/** Takes a wording out of the memory after asking why, or back into it. */
export function PairActs({ pair, viewerId }: { pair: PairDto; viewerId: string }) {
  const t = useTranslations('memory.page')
  const [isAsking, setIsAsking] = useState(false)
  const reinstate = useReinstate()
  if (pair.standing === 'withdrawn') {
    return (
      <Button
        size="sm"
        aria-label={t('reinstateNamed', { target: pair.target })}
        isBusy={reinstate.isBusy}
        onClick={() => reinstate.run(pair.pairId)}
      >
        {t('reinstate')}
      </Button>
    )
  }
  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        aria-label={t('withdrawNamed', { target: pair.target })}
        onClick={() => setIsAsking(true)}
      >
        {t('withdraw')}
      </Button>
      {isAsking ? (
        <AskWhy
          pair={pair}
          viewerId={viewerId}
          onClose={() => setIsAsking(false)}
          onUndo={() => reinstate.run(pair.pairId)}
        />
      ) : null}
    </>
  )
}

interface AskWhyProps {
  pair: PairDto
  viewerId: string
  onClose: () => void
  onUndo: () => void
}

function AskWhy({ pair, viewerId, onClose, onUndo }: AskWhyProps) {
  const t = useTranslations('memory.page')
  const fieldWords = useFieldWords()
  const reason = useUnsavedText(`unremember-${viewerId}-${pair.pairId}`)
  const withdrawing = useWithdrawPair()
  const withdraw = () =>
    withdrawing.mutate(
      { pairId: pair.pairId, reason: reason.text },
      {
        onSuccess: () => {
          reason.forget()
          onClose()
          const action = { label: t('undo'), run: onUndo }
          toast(t('withdrawn'), { tone: 'success', description: pair.target, action })
        },
      },
    )
  const problem = fieldWords(withdrawing.error, 'reason')
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('withdrawTitle')}
      description={t('withdrawText')}
      confirmLabel={t('withdraw')}
      isBusy={withdrawing.isPending}
      isDisabled={reason.text.trim() === ''}
      onOpenChange={onClose}
      onConfirm={withdraw}
    >
      <p lang="en" className="border-l-2 border-rule-strong pl-3 font-serif leading-6">
        {pair.target}
      </p>
      <BroughtBack unsaved={reason} />
      <Field label={t('reason')} hint={t('reasonHint')} {...(problem && { error: problem })}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={LONGEST_REASON}
            value={reason.text}
            onChange={(event) => reason.type(event.target.value)}
          />
        )}
      </Field>
      <FormFailure error={withdrawing.error} />
    </ConfirmDialog>
  )
}

function useReinstate() {
  const t = useTranslations('memory.page')
  const words = useFailureWords()
  const { mutateAsync, isPending } = useReinstatePair()
  // Told also where the row is gone by then, as it is when a withdrawal is taken back from its notice.
  const run = (pairId: number) =>
    void mutateAsync(pairId).then(
      () => toast(t('reinstated'), { tone: 'success' }),
      (error: unknown) => toast(words(error), { tone: 'error' }),
    )
  return { run, isBusy: isPending }
}
