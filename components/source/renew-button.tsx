import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { isAnotherText, type RenewalCounts } from '@/domain/source-renewal'

interface RenewButtonProps {
  counts: RenewalCounts
  isBusy: boolean
  onRenew: () => void
}

/** Takes the newer Spanish over; asks first where hardly anything of the article is in it. */
export function RenewButton({ counts, isBusy, onRenew }: RenewButtonProps) {
  const t = useTranslations('import.renew')
  const [isAsking, setIsAsking] = useState(false)
  const isAnother = isAnotherText(counts)
  return (
    <>
      <Button
        variant={isAnother ? 'secondary' : 'primary'}
        isBusy={isBusy}
        onClick={() => (isAnother ? setIsAsking(true) : onRenew())}
      >
        {t('renew')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDangerous
        title={t('another')}
        description={t('anotherText', { ...counts })}
        confirmLabel={t('anotherRenew')}
        onOpenChange={setIsAsking}
        onConfirm={() => {
          setIsAsking(false)
          onRenew()
        }}
      />
    </>
  )
}
