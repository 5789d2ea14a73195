'use client'

import { clsx } from 'clsx'
import { Tabs as Radix } from 'radix-ui'
import { type ReactNode, Suspense } from 'react'

interface Tab<Id extends string> {
  id: Id
  label: ReactNode
  /** How many there are: a small figure beside the label, for which room is kept. */
  count?: ReactNode
  content: ReactNode
}

interface TabsProps<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  selected: Id
  onSelect: (id: Id) => void
}

/** Sheets of which one is shown; arrows move between them. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <Radix.Root
      value={selected}
      onValueChange={(value) => {
        const tab = tabs.find((each) => each.id === value)
        if (tab) onSelect(tab.id)
      }}
      className="flex min-h-0 flex-col"
    >
      <Radix.List
        aria-label={label}
        className="-mx-2 flex gap-x-4.5 overflow-x-auto overflow-y-hidden border-b border-rule px-2 pr-3 max-xl:mr-9 max-sm:justify-between sm:gap-x-6 sm:pr-4 xl:justify-between xl:gap-x-3"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            // Also when it is the chosen one: a sheet that was folded away opens again.
            onClick={() => onSelect(tab.id)}
            className={clsx(TRIGGER_CLASS, tab.count !== undefined && 'sm:pr-5')}
          >
            {tab.label} {tab.count ? <span className={COUNT_CLASS}>{tab.count}</span> : null}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className="min-h-0 flex-1 pt-4">
          {/* A sheet may have to be fetched: nothing else on the screen waits for it. */}
          <Suspense>{tab.content}</Suspense>
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}

const TRIGGER_CLASS =
  'relative -mx-2 min-h-9 shrink-0 border-b-2 border-transparent px-2 text-xs font-[540] whitespace-nowrap text-muted hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-ink data-[state=active]:text-ink pointer-coarse:min-h-11 sm:max-xl:text-[0.8125rem]'

/** In the room after its label (on a phone in the gap), so that no label moves when it changes. */
const COUNT_CLASS =
  'absolute top-1/2 left-[calc(100%-0.5rem+1px)] -translate-y-3 sm:left-[calc(100%-1.25rem+1px)] text-[0.625rem] leading-4 font-[540] tabular'
