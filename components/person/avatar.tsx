import { clsx } from 'clsx'

/** A person's initials in a square. Mute: the name stands beside it or names what it is in. */
export function Avatar({ name, className }: { name: string; className?: string | undefined }) {
  return (
    <span
      aria-hidden
      className={clsx(
        'inline-flex size-7 shrink-0 items-center justify-center rounded-sm border border-rule-strong bg-sunken text-[0.6875rem] font-[600] tracking-wide text-ink',
        className,
      )}
    >
      {initials(name)}
    </span>
  )
}

/** First letters of the first and last word, whole characters also outside the BMP; `?` for no name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = letterOf(words[0])
  const last = words.length > 1 ? letterOf(words.at(-1)) : ''
  return first + last || '?'
}

function letterOf(word: string | undefined): string {
  return (/\p{L}/u.exec(word ?? '')?.[0] ?? '').toLocaleUpperCase()
}
