import { use } from 'react'
import { Kbd } from '@/components/ui/kbd'
import { keyName } from './key-map'
import { Keys } from './use-keys'

/** The key that sends what was written in a box of its own, on the button that does. It is no action of the table. */
export function SendHint() {
  const { isMac } = use(Keys)
  return (
    <span aria-hidden className="pointer-coarse:hidden">
      <Kbd keys={keyName('Mod+Enter', isMac).replace('Enter', '↵')} />
    </span>
  )
}
