import type { DropdownMenu } from 'radix-ui'
import { createContext, type ReactElement, type ReactNode, use } from 'react'

export interface MenuProps {
  /** One button; give it its name. */
  trigger: ReactElement
  align?: 'start' | 'end' | undefined
  children: ReactNode
}

/** What rows of a menu are made of; there once a menu is open. */
export const MenuParts = createContext<typeof DropdownMenu | null>(null)

export function useMenuParts(): typeof DropdownMenu {
  const parts = use(MenuParts)
  if (parts === null) throw new Error('A row of a menu stands in no menu')
  return parts
}
