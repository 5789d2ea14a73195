'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useMemo, useState } from 'react'
import { keyMap } from './key-map'
import { useActions } from './offered-actions'
import { useActionKeys } from './use-action-keys'
import { Keys } from './use-keys'

const KeySheet = dynamic(() => import('./key-sheet').then((module) => module.KeySheet))

interface ActionScopeProps {
  /** As the server reads it from the request, so that the first page already names the right keys. */
  isMac: boolean
  children: ReactNode
}

/** Hears the keys of whatever stands inside, and shows them on request. */
export function ActionScope({ isMac, children }: ActionScopeProps) {
  const keys = useMemo(() => keyMap(isMac), [isMac])
  const [isSheetOpen, setIsSheetOpen] = useState<boolean | null>(null)
  useActionKeys(keys)
  useActions({ showKeys: () => setIsSheetOpen(true) })
  return (
    <Keys value={keys}>
      {children}
      {isSheetOpen === null ? null : (
        <KeySheet isOpen={isSheetOpen} onOpenChange={setIsSheetOpen} />
      )}
    </Keys>
  )
}
