'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { startOver } from './use-import'

/** Throws the pasted texts away, after asking. */
export function StartOver({ personId }: { personId: string }) {
  const t = useTranslations('import')
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Button variant="quiet" onClick={() => setIsAsking(true)}>
        {t('startOver')}
      </Button>
      <ConfirmDialog
        title={t('startOverTitle')}
        description={t('startOverText')}
        confirmLabel={t('startOver')}
        isDangerous
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        onConfirm={() => startOver(personId)}
      />
    </>
  )
}
