import { clsx } from 'clsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'md' | 'sm'

export interface Appearance {
  variant?: ButtonVariant | undefined
  size?: ButtonSize | undefined
}

/** The look of a button for what is not one: a link that acts as the next step. Also on the server. */
export function buttonClass({ variant = 'secondary', size = 'md' }: Appearance = {}): string {
  return clsx(BASE, SIZES[size], VARIANTS[variant])
}

const BASE =
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-[540] whitespace-nowrap no-underline transition-colors duration-100 select-none disabled:opacity-45 aria-disabled:opacity-60 pointer-coarse:min-h-11 pointer-coarse:min-w-11 [&_svg]:size-4 [&_svg]:shrink-0'

const SIZES: Record<ButtonSize, string> = {
  md: 'min-h-9 px-3.5 text-sm',
  sm: 'min-h-7 px-2.5 text-[0.8125rem]',
}

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-ink bg-ink text-paper enabled:hover:bg-ink/85 [a&]:hover:bg-ink/85',
  secondary:
    'border-rule-strong bg-transparent text-ink enabled:hover:bg-sunken enabled:hover:border-ink [a&]:hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-ink enabled:hover:bg-sunken [a&]:hover:bg-sunken',
  danger: 'border-blocking bg-transparent text-blocking enabled:hover:bg-blocking-wash',
}
