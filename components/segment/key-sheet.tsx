'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'

interface KeySheetProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** Every key of the workspace. */
export function KeySheet({ isOpen, onOpenChange }: KeySheetProps) {
  const t = useTranslations('segment.keys')
  return (
    <Dialog title={t('title')} description={t('hint')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2.5 text-sm">
        {KEYS.map(([keys, act]) => (
          <div key={act} className="contents">
            <dt className="justify-self-end whitespace-nowrap text-muted">
              <Kbd keys={keys} />
            </dt>
            <dd>{t(act)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

const KEYS = [
  ['Ctrl+Enter', 'confirm'],
  ['Ctrl+Shift+Enter', 'nextOpen'],
  ['Alt+↓', 'down'],
  ['Alt+↑', 'up'],
  ['Alt+1…9', 'take'],
  ['Alt+I', 'dismiss'],
  ['Alt+S', 'copySource'],
  ['Alt+D', 'restoreDraft'],
  ['Alt+C', 'comment'],
  ['Esc', 'leave'],
  ['?', 'sheet'],
] as const
