import { clsx } from 'clsx'
import { RotateCcw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { use, useState } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { KeyChoices } from '@/domain/keys'
import type { ActionId } from './actions'
import { canSwap, changeKey, type KeyChange, resetKey, swapKeys } from './change-key'
import { KeyHint } from './key-hint'
import { keyName } from './key-map'
import { Keys } from './use-keys'
import { useRecording } from './use-recording'

interface KeyLineProps {
  id: ActionId
  /** It can be done on this page at this moment. */
  isOffered: boolean
  onChange: (choices: KeyChoices) => void
}

type Step = 'still' | 'recording' | Exclude<KeyChange, { outcome: 'changed' }>

/** One action with its key, which can be changed by pressing another. */
export function KeyLine({ id, isOffered, onChange }: KeyLineProps) {
  const t = useTranslations('action')
  const keys = use(Keys)
  const [step, setStep] = useState<Step>('still')
  const keep = (choices: KeyChoices) => {
    setStep('still')
    onChange(choices)
  }
  const press = (chord: string | null) => {
    const change = chord === null ? null : changeKey(keys, id, chord)
    if (change?.outcome === 'changed') keep(change.choices)
    else setStep(change ?? 'still')
  }
  const name = t(`name.${id}`)
  return (
    <li className="border-b border-rule py-1 last:border-0">
      <div className="flex min-h-9 items-center gap-2">
        <span className={clsx('min-w-0 flex-1', !isOffered && 'text-muted')}>{name}</span>
        {id in keys.choices ? (
          <IconButton
            size="sm"
            label={t('change.reset', { name })}
            onClick={() => keep(resetKey(keys, id))}
          >
            <RotateCcw aria-hidden />
          </IconButton>
        ) : null}
        <Button
          size="sm"
          aria-pressed={step === 'recording'}
          onClick={() => setStep('recording')}
          onBlur={() => step === 'recording' && setStep('still')}
          className="min-w-20 justify-center"
        >
          <VisuallyHidden>{t('change.open', { name })}</VisuallyHidden>
          {keys.keyOf[id] === null ? t('change.none') : <KeyHint action={id} isForFingers />}
        </Button>
      </div>
      <p role="status" className="text-[0.8125rem] text-muted empty:hidden">
        {step === 'recording' ? <Recording onPress={press} /> : null}
      </p>
      {typeof step === 'string' ? null : (
        <Trouble
          id={id}
          step={step}
          onSwap={(by) => keep(swapKeys(keys, id, by))}
          onCancel={() => setStep('still')}
        />
      )}
    </li>
  )
}

function Recording({ onPress }: { onPress: (chord: string | null) => void }) {
  const t = useTranslations('action.change')
  useRecording(use(Keys).isMac, onPress)
  return t('press')
}

interface TroubleProps {
  id: ActionId
  step: Exclude<Step, string>
  onSwap: (by: ActionId) => void
  onCancel: () => void
}

function Trouble({ id, step, onSwap, onCancel }: TroubleProps) {
  const t = useTranslations('action')
  const { isMac } = use(Keys)
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 pb-1 text-[0.8125rem]">
      {step.outcome === 'refused' ? (
        <span className="text-blocking">{t(`change.${step.reason}`)}</span>
      ) : (
        <>
          <span className="text-blocking">
            {t('change.taken', {
              key: keyName(step.chord, isMac).replaceAll('+', ' '),
              name: t(`name.${step.by}`),
            })}
          </span>
          {canSwap(id, step.by) ? (
            <Button size="sm" onClick={() => onSwap(step.by)}>
              {t('change.swap')}
            </Button>
          ) : null}
        </>
      )}
      <Button size="sm" variant="quiet" onClick={onCancel}>
        {t('change.cancel')}
      </Button>
    </div>
  )
}
