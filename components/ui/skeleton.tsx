import { clsx } from 'clsx'

/** Lines of a page still on its way. `label` is what a screen reader hears instead. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number | undefined }) {
  return (
    <div role="status" className="flex flex-col gap-3 py-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key, line) => (
        <span
          key={key}
          aria-hidden
          className={clsx('h-3 bg-sunken', line === lines - 1 ? 'w-2/5' : 'w-full')}
        />
      ))}
    </div>
  )
}
