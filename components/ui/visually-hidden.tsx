import type { ReactNode } from 'react'

interface VisuallyHiddenProps {
  /** Spoken when it changes: saved, merged, refused. */
  isLive?: boolean | undefined
  children: ReactNode
}

/** Words for those who listen. */
export function VisuallyHidden({ isLive, children }: VisuallyHiddenProps) {
  return isLive ? (
    <span role="status" className="sr-only">
      {children}
    </span>
  ) : (
    <span className="sr-only">{children}</span>
  )
}
