import { clsx } from 'clsx'

interface ProgressBarProps {
  /** What it measures, in words: "12 of 41 confirmed". */
  label: string
  value: number
  max: number
  /** A second, paler part of the same whole: what is begun but not done. */
  begun?: number | undefined
  className?: string | undefined
}

/** How much of a whole is done. An empty whole (`max` 0) shows as nothing done. */
export function ProgressBar({ label, value, max, begun = 0, className }: ProgressBarProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={label}
      className={clsx(
        'relative h-1.5 min-w-16 overflow-hidden bg-sunken inset-ring inset-ring-rule',
        className,
      )}
    >
      <div
        className="absolute inset-y-0 left-0 bg-muted/45"
        style={{ width: share(value + begun, max) }}
      />
      <div className="absolute inset-y-0 left-0 bg-ink" style={{ width: share(value, max) }} />
    </div>
  )
}

function share(part: number, whole: number): string {
  return whole > 0 ? `${Math.min(100, Math.max(0, (part / whole) * 100))}%` : '0%'
}
