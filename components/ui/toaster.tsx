'use client'

import { useTranslations } from 'next-intl'
import { useTheme } from 'next-themes'
import { Toaster as Sonner } from 'sonner'

/** Where notices appear. Send one with `toast` from sonner; nothing that must be read goes there alone. */
export function Toaster() {
  const t = useTranslations('common')
  const { resolvedTheme } = useTheme()
  return (
    <Sonner
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-left"
      containerAriaLabel={t('notifications')}
      toastOptions={{ closeButtonAriaLabel: t('close'), unstyled: true, classNames: CLASSES }}
    />
  )
}

const CLASSES = {
  toast:
    'flex w-(--width) items-start gap-3 rounded-md border border-rule-strong bg-raised px-4 py-3 text-sm text-ink shadow-lifted font-sans',
  title: 'font-[540]',
  description: 'text-muted',
  error: 'border-l-4 border-l-blocking',
  warning: 'border-l-4 border-l-warning',
  success: 'border-l-4 border-l-positive',
  actionButton: 'ml-auto shrink-0 underline underline-offset-4 text-accent font-[540]',
  cancelButton: 'shrink-0 text-muted',
}
