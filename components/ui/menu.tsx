'use client'

import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { Kbd } from './kbd'

interface MenuProps {
  /** One button; give it its name. */
  trigger: ReactElement
  align?: 'start' | 'end' | undefined
  children: ReactNode
}

/** A list of acts behind a button: arrows and first letters move, Escape closes. */
export function Menu({ trigger, align = 'end', children }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content align={align} sideOffset={6} collisionPadding={8} className={CONTENT_CLASS}>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

interface MenuActionProps {
  onSelect: () => void
  isDisabled?: boolean | undefined
  shortcut?: string | undefined
  children: ReactNode
}

/** One act of a menu. */
export function MenuAction({ onSelect, isDisabled, shortcut, children }: MenuActionProps) {
  return (
    <Radix.Item disabled={isDisabled ?? false} onSelect={onSelect} className={ROW_CLASS}>
      <span className="flex-1">{children}</span>
      {shortcut === undefined ? null : <Kbd keys={shortcut} />}
    </Radix.Item>
  )
}

/** A link as a row of a menu; `children` is the link element itself. */
export function MenuLink({ children }: { children: ReactElement }) {
  return (
    <Radix.Item asChild className={ROW_CLASS}>
      {children}
    </Radix.Item>
  )
}

/** Words over a group of rows. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-3 pt-2.5 pb-1 text-muted caps">{children}</Radix.Label>
}

export function MenuRule() {
  return <Radix.Separator className="my-1 h-px bg-rule" />
}

interface MenuChoiceProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: string; lang?: string }[]
  value: Value | undefined
  onChange: (value: Value) => void
}

/** One of a few, kept in a menu: language, appearance, order. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  return (
    <Radix.RadioGroup
      value={props.value ?? ''}
      aria-label={props.label}
      onValueChange={(value) => {
        const chosen = props.options.find((option) => option.value === value)
        if (chosen) props.onChange(chosen.value)
      }}
    >
      <MenuLabel>{props.label}</MenuLabel>
      {props.options.map((option) => (
        <Radix.RadioItem
          key={option.value}
          value={option.value}
          lang={option.lang}
          className={ROW_CLASS}
        >
          <span className="flex-1">{option.label}</span>
          <Radix.ItemIndicator>
            <Check aria-hidden className="size-4 text-accent" />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

interface MenuCheckProps {
  isOn: boolean
  onChange: (isOn: boolean) => void
  shortcut?: string | undefined
  children: ReactNode
}

/** Something to switch on or off, from a menu. */
export function MenuCheck({ isOn, onChange, shortcut, children }: MenuCheckProps) {
  return (
    <Radix.CheckboxItem checked={isOn} onCheckedChange={onChange} className={ROW_CLASS}>
      <span className="flex-1">{children}</span>
      {shortcut === undefined ? null : <Kbd keys={shortcut} />}
      <span className="w-4">
        <Radix.ItemIndicator>
          <Check aria-hidden className="size-4 text-accent" />
        </Radix.ItemIndicator>
      </span>
    </Radix.CheckboxItem>
  )
}

const CONTENT_CLASS =
  'z-50 min-w-52 max-w-80 max-h-(--radix-dropdown-menu-content-available-height) overflow-y-auto border border-rule-strong bg-raised py-1 text-sm text-ink shadow-lifted'

const ROW_CLASS =
  'flex min-h-8 cursor-default items-center gap-3 px-3 text-ink no-underline outline-none select-none data-highlighted:bg-accent-wash data-disabled:text-faint pointer-coarse:min-h-11'
