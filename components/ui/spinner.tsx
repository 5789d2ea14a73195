import { clsx } from 'clsx'

/** A turning ring. Mute: say what is happening beside it, in words. */
export function Spinner({ className }: { className?: string | undefined }) {
  return (
    <span
      aria-hidden
      className={clsx(
        'inline-block size-3.5 shrink-0 animate-spin rounded-full border-2 border-current border-r-transparent',
        className,
      )}
    />
  )
}
