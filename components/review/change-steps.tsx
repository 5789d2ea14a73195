import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useKeyName } from '@/components/action/use-keys'
import { IconButton } from '@/components/ui/icon-button'

interface ChangeStepsProps {
  /** Nothing shown is marked as changed. */
  isOff?: boolean
  onStep: (step: 1 | -1) => void
}

/** From change to change; under the thumb on a touch screen. */
export function ChangeSteps({ isOff = false, onStep }: ChangeStepsProps) {
  const t = useTranslations('review')
  const keyName = useKeyName()
  return (
    <span className="ml-auto flex gap-1 pointer-fine:-mr-2 pointer-coarse:fixed pointer-coarse:inset-x-0 pointer-coarse:bottom-0 pointer-coarse:z-20 pointer-coarse:justify-end pointer-coarse:border-t pointer-coarse:border-rule pointer-coarse:bg-paper pointer-coarse:px-4 pointer-coarse:pb-[env(safe-area-inset-bottom)]">
      <IconButton
        label={t('previousChange')}
        shortcut={keyName('previousChange')}
        disabled={isOff}
        onClick={() => onStep(-1)}
      >
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton
        label={t('nextChange')}
        shortcut={keyName('nextChange')}
        disabled={isOff}
        onClick={() => onStep(1)}
      >
        <ChevronDown aria-hidden />
      </IconButton>
    </span>
  )
}
