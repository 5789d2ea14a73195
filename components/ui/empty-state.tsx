import type { ReactNode } from 'react'

interface EmptyStateProps {
  title: string
  /** Why there is nothing, and what would put something here. */
  text?: ReactNode
  /** The one thing to do next. */
  action?: ReactNode
}

/** What stands where nothing is yet. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="mx-auto flex w-full max-w-md flex-col items-start gap-3 border-t-2 border-ink py-6">
      <p className="font-serif text-xl leading-7 font-[620]">{title}</p>
      {text === undefined ? null : <div className="text-sm text-muted">{text}</div>}
      {action === undefined ? null : <div className="pt-2">{action}</div>}
    </div>
  )
}
