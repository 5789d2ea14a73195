'use client'

import { Check } from 'lucide-react'
import { Slot } from 'radix-ui'
import { type ComponentType, type ReactElement, type ReactNode, useState } from 'react'
import { Kbd } from './kbd'
import { type MenuProps, useMenuParts } from './menu-parts'

/**
 * A list of acts behind a button: arrows and first letters move, Escape closes. What opens it is
 * fetched when a pointer or the focus comes near; until then it is only its button.
 */
export function Menu(props: MenuProps) {
  const [Open, setOpen] = useState<ComponentType<MenuProps> | null>(null)
  if (Open) return <Open {...props} />
  const open = () => {
    void fetchMenu().then(
      ({ OpenMenu }) => setOpen(() => OpenMenu),
      () => undefined,
    )
  }
  return (
    <Slot.Root
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={prefetchMenu}
      onFocus={prefetchMenu}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        open()
      }}
    >
      {props.trigger}
    </Slot.Root>
  )
}

function fetchMenu() {
  return import('./open-menu')
}

function prefetchMenu(): void {
  fetchMenu().catch(() => undefined)
}

interface MenuActionProps {
  onSelect: () => void
  isDisabled?: boolean | undefined
  shortcut?: string | undefined
  children: ReactNode
}

/** One act of a menu. */
export function MenuAction({ onSelect, isDisabled, shortcut, children }: MenuActionProps) {
  const Radix = useMenuParts()
  return (
    <Radix.Item disabled={isDisabled ?? false} onSelect={onSelect} className={ROW_CLASS}>
      <span className="flex-1">{children}</span>
      {shortcut === undefined ? null : <Kbd keys={shortcut} />}
    </Radix.Item>
  )
}

/** A link as a row of a menu; `children` is the link element itself. */
export function MenuLink({ children }: { children: ReactElement }) {
  const Radix = useMenuParts()
  return (
    <Radix.Item asChild className={ROW_CLASS}>
      {children}
    </Radix.Item>
  )
}

/** Words over a group of rows. */
export function MenuLabel({ children }: { children: ReactNode }) {
  const Radix = useMenuParts()
  return <Radix.Label className="px-3 pt-2.5 pb-1 text-muted caps">{children}</Radix.Label>
}

export function MenuRule() {
  const Radix = useMenuParts()
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
  const Radix = useMenuParts()
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
  const Radix = useMenuParts()
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

const ROW_CLASS =
  'flex min-h-8 cursor-default items-center gap-3 px-3 text-ink no-underline outline-none select-none data-highlighted:bg-accent-wash data-disabled:text-faint pointer-coarse:min-h-11'
