'use client'

import { clsx } from 'clsx'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { buttonClass } from './button-class'
import { SheetNotices } from './sheet-notices'

interface DialogProps {
  title: string
  /** One sentence under the title, read out when the dialog opens. */
  description?: ReactNode
  isOpen?: boolean | undefined
  onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Puts the focus where it belongs once the sheet is gone; else its trigger has it. */
  giveBack?: (() => void) | undefined
  /** The button that opens it, when the dialog keeps its own state. */
  trigger?: ReactNode
  /** Why the act was refused, said beside the buttons wherever the body is scrolled to. */
  failure?: string | undefined
  /** Buttons at the foot, the main one last. */
  footer?: ReactNode
  isWide?: boolean | undefined
  children?: ReactNode
}

/** A sheet laid over the page: it keeps the focus inside and gives it back; Escape closes. */
export function Dialog(props: DialogProps) {
  const { isOpen, onOpenChange, trigger } = props
  return (
    <Radix.Root
      {...(isOpen === undefined ? {} : { open: isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      {trigger === undefined ? null : <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY_CLASS} />
        <Sheet {...props} />
      </Radix.Portal>
    </Radix.Root>
  )
}

/** The element to close a dialog with, from inside it. */
export function DialogClose({ children }: { children: ReactNode }) {
  return <Radix.Close asChild>{children}</Radix.Close>
}

export const OVERLAY_CLASS = 'fixed inset-0 z-40 bg-[#12110f]/45'

export const SHEET_CLASS =
  'fixed z-50 flex max-h-[min(88dvh,52rem)] flex-col border-rule-strong bg-paper text-ink outline-none max-sm:inset-x-0 max-sm:bottom-0 max-sm:border-t sm:top-[10dvh] sm:max-h-[min(82dvh,52rem)] sm:left-1/2 sm:w-[calc(100vw-2rem)] sm:-translate-x-1/2 sm:border sm:shadow-lifted'

function Sheet(props: DialogProps) {
  const { title, description, giveBack, failure, footer, isWide, children } = props
  const t = useTranslations('common')
  const withoutDescription = description === undefined ? { 'aria-describedby': undefined } : {}
  return (
    <Radix.Content
      {...withoutDescription}
      onCloseAutoFocus={(event) => {
        if (giveBack === undefined) return
        event.preventDefault()
        giveBack()
      }}
      className={clsx(SHEET_CLASS, isWide ? 'sm:max-w-3xl' : 'sm:max-w-lg')}
    >
      {/* No header or footer: under the body they would be landmarks of the page. */}
      <div className="flex items-start gap-4 border-b border-rule px-6 pt-5 pb-4">
        <div className="min-w-0 flex-1 wrap-break-word">
          <Radix.Title className="font-serif text-xl leading-7 font-[620]">{title}</Radix.Title>
          {description === undefined ? null : (
            <Radix.Description className="mt-1 text-sm text-muted">{description}</Radix.Description>
          )}
        </div>
        <Radix.Close
          aria-label={t('close')}
          className={clsx(
            buttonClass({ variant: 'quiet', size: 'sm' }),
            '-mt-1 -mr-2 px-1.5! pointer-coarse:-mt-2.5',
          )}
        >
          <X aria-hidden />
        </Radix.Close>
      </div>
      <div className="relative flex-1 overflow-y-auto px-6 py-5">{children}</div>
      <SheetNotices onLeave={() => props.onOpenChange?.(false)} />
      <Failure words={failure} />
      {footer === undefined ? null : (
        <div className="flex flex-wrap justify-end gap-2 border-t border-rule px-6 py-4">
          {footer}
        </div>
      )}
    </Radix.Content>
  )
}

function Failure({ words }: { words: string | undefined }) {
  return (
    <div role="alert" className="empty:hidden">
      {words === undefined ? null : (
        <p className="border-l-4 border-blocking bg-blocking-wash px-5 py-2 text-sm text-blocking">
          {words}
        </p>
      )}
    </div>
  )
}
