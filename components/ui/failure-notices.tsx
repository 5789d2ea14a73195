import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { useState, useSyncExternalStore } from 'react'
import { NoticeAct, NoticeCard } from './notice-card'
import { dismissFailures, failuresOn, NONE, subscribe } from './toast'

/** More are folded, and counted: the newest stays in view, and the text, the form or the thumb gets the room. */
const MOST_SHOWN = { page: 2, sheet: 1 }

interface FailureNoticesProps {
  /** The sheet they are told on; on the page without one. */
  sheet?: symbol
  onLeave?: (() => void) | undefined
  className?: string
}

/** What failed, until it is dealt with or put away. Always on the page, so that what comes is read out. */
export function FailureNotices({ sheet, onLeave, className }: FailureNoticesProps) {
  const failures = useSyncExternalStore(
    subscribe,
    () => failuresOn(sheet),
    () => NONE,
  )
  const [isUnfolded, setIsUnfolded] = useState(false)
  const more = failures.length - MOST_SHOWN[sheet ? 'sheet' : 'page']
  if (isUnfolded && more <= 0) setIsUnfolded(false)
  const folded = isUnfolded ? 0 : Math.max(0, more)
  return (
    <div
      aria-live="assertive"
      className={clsx(
        'flex flex-col gap-2',
        isUnfolded && 'max-h-[60dvh] overflow-y-auto',
        className,
      )}
    >
      {more > 0 ? <More count={folded} onUnfold={() => setIsUnfolded(true)} /> : null}
      {failures.slice(folded).map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onLeave={onLeave} />
      ))}
    </div>
  )
}

function More({ count, onUnfold }: { count: number; onUnfold: () => void }) {
  const t = useTranslations('common')
  return (
    <div className="pointer-events-auto flex gap-4 self-end rounded-md border border-rule-strong bg-raised px-3 py-1.5 text-sm">
      {count > 0 ? <NoticeAct label={t('moreFailures', { count })} onAct={onUnfold} /> : null}
      <NoticeAct label={t('closeAll')} onAct={dismissFailures} />
    </div>
  )
}
