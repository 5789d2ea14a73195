import { useTranslations } from 'next-intl'
import { BLOCKER_KINDS } from '@/components/review/blocked-segments'
import type { Blockers } from '@/domain/review'

/** What refuses an approval, counted. */
export function BlockerCounts({ blockers }: { blockers: Blockers }) {
  const t = useTranslations('review')
  return (
    <ul className="flex flex-col gap-1 border-l-2 border-blocking pl-3 text-sm">
      {BLOCKER_KINDS.filter((kind) => blockers[kind] > 0).map((kind) => (
        <li key={kind}>{t(`blocker.${kind}`, { count: blockers[kind] })}</li>
      ))}
    </ul>
  )
}
