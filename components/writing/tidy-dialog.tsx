import { useTranslations } from 'next-intl'
import { DifferenceText } from '@/components/diff/difference-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { tidy } from '@/language'

interface TidyDialogProps {
  number: number
  text: string
  onTake: (tidied: string) => void
  onClose: () => void
}

/** Shows what tidying would change in a segment, before it does. Enter takes it, Escape does not. */
export function TidyDialog({ number, text, onTake, onClose }: TidyDialogProps) {
  const t = useTranslations()
  const tidied = tidy(text)
  const isTidy = tidied === text
  return (
    <Dialog
      title={t('writing.tidy.title', { number })}
      description={t(isTidy ? 'writing.tidy.nothing' : 'writing.tidy.what')}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t(isTidy ? 'common.close' : 'common.cancel')}</Button>
          {isTidy ? null : (
            <Button variant="primary" autoFocus onClick={() => onTake(tidied)}>
              {t('writing.tidy.take')}
            </Button>
          )}
        </>
      }
    >
      <p lang="en" className="prose-text">
        <DifferenceText from={text} to={tidied} showsUnseen />
      </p>
    </Dialog>
  )
}
