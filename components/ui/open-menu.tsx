'use client'

import { DropdownMenu as Radix } from 'radix-ui'
import { MenuParts, type MenuProps } from './menu-parts'

/** A menu from its first opening on; it stands open when it comes. */
export function OpenMenu({ trigger, align = 'end', children }: MenuProps) {
  return (
    <MenuParts value={Radix}>
      <Radix.Root modal={false} defaultOpen>
        <Radix.Trigger asChild>{trigger}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            align={align}
            sideOffset={6}
            collisionPadding={8}
            className={CONTENT_CLASS}
          >
            {children}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </MenuParts>
  )
}

const CONTENT_CLASS =
  'z-50 min-w-52 max-w-80 max-h-(--radix-dropdown-menu-content-available-height) overflow-y-auto border border-rule-strong bg-raised py-1 text-sm text-ink shadow-lifted'
