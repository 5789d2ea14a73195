'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useMemo, useState } from 'react'
import { fetchDialog, Nothing } from '@/components/ui/fetch-part'
import type { KeyChoices } from '@/domain/keys'
import type { Role } from '@/domain/person'
import { keyMap } from './key-map'
import { useActions } from './offered-actions'
import { useActionKeys } from './use-action-keys'
import { ChooseKeys, Keys } from './use-keys'

const KeySheet = dynamic(
  () => fetchDialog(() => import('./key-sheet').then((module) => module.KeySheet)),
  { loading: Nothing },
)
const Palette = dynamic(
  () => fetchDialog(() => import('./palette').then((module) => module.Palette)),
  { loading: Nothing },
)

interface ActionScopeProps {
  role: Role
  /** The keys this person changed, as the server keeps them. */
  choices: KeyChoices
  /** As the server reads it from the request, so that the first page already names the right keys. */
  isMac: boolean
  children: ReactNode
}

/** Hears the keys of whatever stands inside, and shows them, or everything that can be done. */
export function ActionScope({ role, choices: kept, isMac, children }: ActionScopeProps) {
  const [choices, setChoices] = useState(kept)
  const keys = useMemo(() => keyMap(choices, isMac), [choices, isMac])
  const [shown, setShown] = useState<'keys' | 'palette' | null>(null)
  const close = () => setShown(null)
  useActionKeys(keys)
  useActions({ showKeys: () => setShown('keys'), openPalette: () => setShown('palette') })
  return (
    <Keys value={keys}>
      {children}
      {shown === 'keys' ? (
        <ChooseKeys value={setChoices}>
          <KeySheet onClose={close} />
        </ChooseKeys>
      ) : null}
      {shown === 'palette' ? <Palette role={role} onClose={close} /> : null}
    </Keys>
  )
}
