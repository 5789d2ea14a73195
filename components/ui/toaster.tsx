'use client'

import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { FailureNotices } from './failure-notices'
import { NoticeCard } from './notice-card'
import { NONE, passingNow, subscribe } from './toast'

/** Where notices appear, away from the text and under any sheet, which tells failures itself: send one with `toast`. */
export function Toaster() {
  const t = useTranslations('common')
  const passing = useSyncExternalStore(subscribe, passingNow, () => NONE)
  return (
    <section
      aria-label={t('notifications')}
      className="pointer-events-none fixed right-4 bottom-30 z-35 flex w-88 max-w-[calc(100vw-2rem)] sm:bottom-2 xl:bottom-4 flex-col gap-2 print:hidden"
    >
      <FailureNotices className="*:shadow-lifted" />
      {/* Always there, so that what comes is read out. */}
      <div aria-live="polite" className="flex flex-col gap-2 *:shadow-lifted">
        {passing.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </div>
    </section>
  )
}
