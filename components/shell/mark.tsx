import { clsx } from 'clsx'

/** Two columns of lines, one line changed: the sign of the house. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={clsx('shrink-0', className)}>
      <path
        fill="currentColor"
        d="M3 5h11v3H3zM3 14h8v3H3zM3 24h11v3H3zM18 5h11v3H18zM18 24h11v3H18z"
      />
      <path className="fill-ins" d="M18 13h11v3H18zM18 18h11v1.5H18z" />
    </svg>
  )
}

/** The name as it is set: mark and serif. */
export function Wordmark({ isLarge }: { isLarge?: boolean | undefined }) {
  return (
    <span className="inline-flex items-center gap-2 text-ink">
      <Mark className={isLarge ? 'size-9' : 'size-6'} />
      <span
        className={clsx(
          'font-serif leading-none font-[640] tracking-[-0.015em]',
          isLarge ? 'text-[2.5rem]' : 'text-[1.3125rem]',
        )}
      >
        Cotejo
      </span>
    </span>
  )
}
