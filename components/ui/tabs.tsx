'use client'

import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface Tab<Id extends string> {
  id: Id
  label: ReactNode
  /** How many there are, shown beside the label. */
  count?: number | undefined
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
        className="flex gap-x-3 overflow-x-auto border-b border-rule max-xl:mr-11 xl:justify-between xl:gap-x-1.5"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            // Also when it is the chosen one: a sheet that was folded away opens again.
            onClick={() => onSelect(tab.id)}
            className={TRIGGER_CLASS}
          >
            {tab.label}{' '}
            <span className="block min-h-4 text-[0.6875rem] leading-4 font-normal text-muted tabular">
              {tab.count}
            </span>
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className="min-h-0 flex-1 pt-4">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}

const TRIGGER_CLASS =
  '-mx-1 min-h-11 shrink-0 border-b-2 border-transparent px-1 pt-1 text-left text-[0.8125rem] leading-4.5 font-[540] whitespace-nowrap text-muted hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-ink data-[state=active]:text-ink'
