'use client'

import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'
import { buttonClass } from './button-class'
import { OVERLAY_CLASS, SHEET_CLASS } from './dialog'
import { SheetNotices } from './sheet-notices'

interface ConfirmDialogProps {
  title: string
  description: ReactNode
  /** The verb itself, never "OK". */
  confirmLabel: string
  onConfirm: () => void
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  isDangerous?: boolean | undefined
  isBusy?: boolean | undefined
  /** The act cannot be confirmed yet: a reason is missing. */
  isDisabled?: boolean | undefined
  children?: ReactNode
}

/** Asks before what cannot be undone. Opens on Cancel; a click beside it does not close it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useTranslations('common')
  return (
    <Radix.Root open={props.isOpen} onOpenChange={props.onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY_CLASS} />
        <Radix.Content className={clsx(SHEET_CLASS, 'gap-3 px-6 pt-5 pb-4 sm:max-w-md')}>
          <Radix.Title className="font-serif text-xl leading-7 font-[620]">
            {props.title}
          </Radix.Title>
          <Radix.Description asChild>
            <div className="text-sm text-muted">{props.description}</div>
          </Radix.Description>
          {props.children}
          <div className="mt-3">
            <div className="-mx-6">
              <SheetNotices onLeave={() => props.onOpenChange(false)} />
            </div>
            <div className="flex flex-wrap justify-end gap-2">
              <Radix.Cancel className={buttonClass()}>{t('cancel')}</Radix.Cancel>
              <Button
                variant={props.isDangerous ? 'danger' : 'primary'}
                isBusy={props.isBusy}
                disabled={props.isDisabled}
                onClick={props.onConfirm}
              >
                {props.confirmLabel}
              </Button>
            </div>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
