'use client'

import { clsx } from 'clsx'
import { Kbd } from '@/components/ui/kbd'
import type { ActionId } from './actions'
import { useKeyName } from './use-keys'

interface KeyHintProps {
  action: ActionId
  nth?: number | undefined
  /** Also where a finger rules the page, to whom keys are no use. */
  isForFingers?: boolean | undefined
}

/** The key of an action as it is now, or nothing. */
export function KeyHint({ action, nth, isForFingers }: KeyHintProps) {
  const keys = useKeyName()(action, nth)
  return keys === undefined ? null : (
    <span className={clsx(!isForFingers && 'pointer-coarse:hidden')}>
      <Kbd keys={keys} />
    </span>
  )
}
