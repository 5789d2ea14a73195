import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export type Tone =
  | 'neutral'
  | 'accent'
  | 'positive'
  | 'blocking'
  | 'warning'
  | 'hint'
  | 'ins'
  | 'del'
  | 'move'

/** A few words on a tinted ground: a count, a kind, a warning. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  tone?: Tone | undefined
  children: ReactNode
}) {
  return (
    <span
      className={clsx(
        'badge inline-flex items-center gap-1 rounded-sm px-1.5 py-px text-xs leading-4.5 font-[540] whitespace-nowrap tabular',
        WASH[tone],
      )}
    >
      {children}
    </span>
  )
}

interface StateTagProps {
  tone?: Tone | undefined
  /** How far along: an empty, half or full mark, so that colour is not alone. */
  mark?: 'empty' | 'half' | 'full' | 'alert' | undefined
  children: ReactNode
}

/** A state in small capitals, with a mark whose fill says how far it is. */
export function StateTag({ tone = 'neutral', mark = 'empty', children }: StateTagProps) {
  return (
    <span className={clsx('inline-flex items-center gap-1.5 whitespace-nowrap caps', TEXT[tone])}>
      <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 shrink-0">
        <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {MARKS[mark]}
      </svg>
      {children}
    </span>
  )
}

const MARKS: Record<NonNullable<StateTagProps['mark']>, ReactNode> = {
  empty: null,
  half: <path d="M5 1a4 4 0 0 1 0 8z" fill="currentColor" />,
  full: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  alert: <path d="M4.25 2h1.5v3.75h-1.5zM4.25 6.5h1.5V8h-1.5z" fill="currentColor" />,
}

const TEXT: Record<Tone, string> = {
  neutral: 'text-muted',
  accent: 'text-accent',
  positive: 'text-positive',
  blocking: 'text-blocking',
  warning: 'text-warning',
  hint: 'text-hint',
  ins: 'text-ins',
  del: 'text-del',
  move: 'text-move',
}

const WASH: Record<Tone, string> = {
  neutral: 'bg-sunken text-muted',
  accent: 'bg-accent-wash text-accent',
  positive: 'bg-positive-wash text-positive',
  blocking: 'bg-blocking-wash text-blocking',
  warning: 'bg-warning-wash text-warning',
  hint: 'bg-hint-wash text-hint',
  ins: 'bg-ins-wash text-ins',
  del: 'bg-del-wash text-del',
  move: 'bg-move-wash text-move',
}
