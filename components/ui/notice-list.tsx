import { useSyncExternalStore } from 'react'
import { FailureNotices } from './failure-notices'
import { NoticeCard } from './notice-card'
import { NONE, passingNow, subscribe } from './toast'

/** The notices of the page: what failed, and below it what passes. */
export function NoticeList() {
  const passing = useSyncExternalStore(subscribe, passingNow, () => NONE)
  return (
    <>
      <FailureNotices className="*:shadow-lifted" />
      {/* Always there, so that what comes is read out. */}
      <div aria-live="polite" className="flex flex-col gap-2 *:shadow-lifted">
        {passing.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </div>
    </>
  )
}
