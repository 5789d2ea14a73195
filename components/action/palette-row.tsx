import { Command } from 'cmdk'
import type { ReactNode } from 'react'

interface PaletteRowProps {
  /** Names the row; never shown. */
  id: string
  words: string
  onChoose: () => void
  /** Stands whatever is searched for. */
  isAlways?: boolean | undefined
  children?: ReactNode
}

/** One thing to choose in the palette. */
export function PaletteRow({ id, words, onChoose, isAlways, children }: PaletteRowProps) {
  return (
    <Command.Item
      value={id}
      keywords={[words]}
      onSelect={onChoose}
      {...(isAlways === undefined ? {} : { forceMount: isAlways })}
      className="flex min-h-9 cursor-default items-center justify-between gap-4 px-4 text-sm data-[selected=true]:bg-accent-wash data-[selected=true]:shadow-[inset_3px_0_0_var(--accent)] pointer-coarse:min-h-11"
    >
      {words}
      {children}
    </Command.Item>
  )
}
