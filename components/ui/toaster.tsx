'use client'

import { clsx } from 'clsx'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { dismiss, type Notice, shown, subscribe } from './toast'

const NONE: readonly Notice[] = []

/** Where notices appear, away from the text and under any dialog: send one with `toast`. The region is always there, so that it is read out. */
export function Toaster() {
  const t = useTranslations('common')
  const notices = useSyncExternalStore(subscribe, shown, () => NONE)
  return (
    <section
      aria-label={t('notifications')}
      aria-live="polite"
      className="pointer-events-none fixed right-4 bottom-30 z-35 flex w-88 max-w-[calc(100vw-2rem)] sm:bottom-2 xl:bottom-4 flex-col gap-2 print:hidden"
    >
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function NoticeCard({ notice }: { notice: Notice }) {
  const t = useTranslations('common')
  return (
    <div
      className={clsx(
        'pointer-events-auto flex items-start gap-3 rounded-md border border-rule-strong bg-raised px-4 py-3 font-sans text-sm text-ink shadow-lifted',
        TONES[notice.tone],
      )}
    >
      <div className="min-w-0 flex-1">
        <p className="font-[540]">{notice.text}</p>
        {notice.description ? <p className="text-muted">{notice.description}</p> : null}
      </div>
      {notice.action ? <NoticeAction id={notice.id} action={notice.action} /> : null}
      <button
        type="button"
        aria-label={t('close')}
        onClick={() => dismiss(notice.id)}
        className="-my-1 -mr-2 grid size-7 shrink-0 place-items-center text-muted hover:text-ink"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>
  )
}

function NoticeAction({ id, action }: { id: number; action: NonNullable<Notice['action']> }) {
  const act = () => {
    dismiss(id)
    action.run()
  }
  return (
    <button
      type="button"
      onClick={act}
      className="-my-1 inline-flex min-h-7 shrink-0 items-center px-1 font-[560] text-accent underline underline-offset-4 pointer-coarse:min-h-11"
    >
      {action.label}
    </button>
  )
}

const TONES: Record<Notice['tone'], string> = {
  plain: '',
  success: 'border-l-4 border-l-positive',
  error: 'border-l-4 border-l-blocking',
}
