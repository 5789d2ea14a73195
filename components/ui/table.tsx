import { clsx } from 'clsx'
import type { ReactNode } from 'react'

interface TableProps {
  /** What the table lists; read out, shown only on request. */
  caption: string
  isCaptionShown?: boolean | undefined
  className?: string | undefined
  /** Plain `thead` and `tbody`. */
  children: ReactNode
}

/** A ruled table. Too wide for the screen, it scrolls by itself, also from the keyboard. */
export function Table({ caption, isCaptionShown, className, children }: TableProps) {
  return (
    // `relative`: words for screen readers are placed absolutely, and would widen the page instead.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className={clsx(TABLE_CLASS, className)}>
        <caption className={isCaptionShown ? 'pb-2 text-left text-muted caps' : 'sr-only'}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  )
}

const TABLE_CLASS =
  'w-full border-collapse text-left text-sm tabular [&_td]:border-b [&_td]:border-rule [&_td]:py-2.5 [&_td]:pr-2 sm:[&_td]:pr-6 [&_td]:align-baseline [&_th]:border-b [&_th]:border-rule-strong [&_th]:py-2 [&_th]:pr-2 sm:[&_th]:pr-6 [&_th]:text-muted [&_thead_th]:caps [&_tbody_tr:hover]:bg-sunken'
