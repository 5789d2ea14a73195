import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Recurring } from './equal-findings'
import { type RecurringActs, RecurringCard } from './recurring-card'

interface RecurringListProps {
  recurring: readonly Recurring[]
  /** Under which a reason that was begun is kept. */
  begunKeyOf: (fingerprint: string) => string
  acts: RecurringActs
}

/** Groups shown at first, and more with each time one asks. */
const PORTION = 12

/** What the checks say alike in several segments: once, and dealt with once. */
export function RecurringList({ recurring, begunKeyOf, acts }: RecurringListProps) {
  const t = useTranslations('finding')
  const [most, setMost] = useState(PORTION)
  const [dismissing, setDismissing] = useState<string | null>(null)
  if (recurring.length === 0) return null
  const left = recurring.length - most
  const send = (nth: number, reason: string, andNext: boolean) => {
    const sent = recurring[nth]
    const next = andNext ? recurring[nth + 1] : undefined
    setDismissing(next?.first.fingerprint ?? null)
    if (!next) focusSheet()
    if (sent) acts.dismiss?.(sent, reason)
  }
  return (
    <section
      aria-label={t('recurring')}
      className="mb-3 flex flex-col gap-4 border-b border-rule pb-4"
    >
      <h2 className="text-muted caps">{t('recurring')}</h2>
      <ul className="flex flex-col gap-5">
        {recurring.slice(0, most).map((each, nth) => {
          const { fingerprint } = each.first
          return (
            <RecurringCard
              key={fingerprint}
              recurring={each}
              acts={acts}
              begunKey={begunKeyOf(fingerprint)}
              isDismissing={dismissing === fingerprint}
              onDismissing={(isOpen) => setDismissing(isOpen ? fingerprint : null)}
              onSend={(reason, andNext) => send(nth, reason, andNext)}
            />
          )
        })}
      </ul>
      {left > 0 ? (
        <Button size="sm" className="self-start" onClick={() => setMost(most + PORTION)}>
          {t('more', { count: Math.min(left, PORTION), left })}
        </Button>
      ) : null}
    </section>
  )
}

/** What had the focus goes away with its group. */
function focusSheet(): void {
  document.querySelector<HTMLElement>('aside [role=tab][data-state=active]')?.focus()
}
