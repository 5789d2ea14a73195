import { useTranslations } from 'next-intl'
import { useFailureWords } from '@/components/request/failure-words'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { ActDialogProps } from './act-props'

interface PlainActDialogProps extends ActDialogProps {
  kind: 'unschedule' | 'begin_correction' | 'reopen'
}

/** Asks before an act that needs no words of its own, saying what readers will see of it. */
export function PlainActDialog({ kind, workspace, onClose, onSend, sending }: PlainActDialogProps) {
  const t = useTranslations('review')
  const words = useFailureWords()
  useReturnFocus()
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={t(`act.${kind}`)}
      description={t(`plain.${kind}`, { version: workspace.article.liveVersion ?? 0 })}
      confirmLabel={t(`act.${kind}`)}
      isBusy={sending.isPending}
      onConfirm={() => onSend({ act: kind })}
    >
      {sending.error ? (
        <p role="alert" className="text-sm text-blocking">
          {words(sending.error)}
        </p>
      ) : null}
    </ConfirmDialog>
  )
}
