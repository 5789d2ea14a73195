import { useTranslations } from 'next-intl'
import type { FormEvent, ReactNode } from 'react'
import { useId } from 'react'
import { SendHint } from '@/components/action/send-hint'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { BroughtBack } from '@/components/unsaved/brought-back'
import type { UnsavedText } from '@/components/unsaved/use-unsaved-text'

interface ActSheetProps {
  title: string
  description: ReactNode
  /** The verb itself. */
  confirmLabel: string
  isReady: boolean
  /** The words typed on it, where it keeps them. */
  unsaved?: UnsavedText | undefined
  isDangerous?: boolean
  sending: { isPending: boolean; error: Error | null }
  onClose: () => void
  onSubmit: () => void
  children?: ReactNode
}

/** A form on a sheet for an act that wants words: what was typed stays when the act is refused. */
export function ActSheet(props: ActSheetProps) {
  const t = useTranslations('common')
  const words = useFailureWords()
  const form = useId()
  useReturnFocus()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (props.isReady && !props.sending.isPending) props.onSubmit()
  }
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose()
      }}
      title={props.title}
      description={props.description}
      failure={props.sending.error ? words(props.sending.error) : undefined}
      footer={
        <>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          <Button
            type="submit"
            form={form}
            variant={props.isDangerous ? 'danger' : 'primary'}
            disabled={!props.isReady}
            isBusy={props.sending.isPending}
          >
            {props.confirmLabel}
            {props.unsaved && !props.isDangerous ? <SendHint /> : null}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-4">
        {props.unsaved ? <BroughtBack unsaved={props.unsaved} /> : null}
        {props.children}
      </form>
    </Dialog>
  )
}
