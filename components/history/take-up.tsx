import { Button } from '@/components/ui/button'
import { CopyButton } from './copy-button'

/** How a wording is taken up again. */
export interface Taking {
  take: (text: string) => void
  /** What the button of a saved wording says, and that of one kept beside the segment. */
  label: string
  beside: string
  /** The English that stands where it would go: the same wording has no button. */
  standing: string
  isBusy: boolean
}

interface TakeUpProps {
  text: string
  label: string | undefined
  /** Null for who may not write now. */
  taking: Taking | null
  /** Its segment stands no more: pieces of it may be of use anywhere. */
  isGone: boolean
}

/** What can be done with one wording. */
export function TakeUp({ text, label, taking, isGone }: TakeUpProps) {
  const canTake = taking !== null && text !== '' && text !== taking.standing
  return (
    <span className="ml-auto flex flex-wrap gap-1 empty:hidden">
      {isGone && text !== '' ? <CopyButton text={text} /> : null}
      {canTake ? (
        <Button
          size="sm"
          variant="quiet"
          disabled={taking.isBusy}
          onClick={() => taking.take(text)}
        >
          {label}
        </Button>
      ) : null}
    </span>
  )
}
