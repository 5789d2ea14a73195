'use client'

import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { type ComponentType, useState, useSyncExternalStore } from 'react'
import { Button } from './button'

/**
 * Fetches a part of a screen for `dynamic`. A part that does not come (no line, a restart) must not take
 * the screen with it: its place says so and offers another try, and it comes by itself with the line.
 */
export function fetchPart<Props extends object>(
  fetch: FetchPart<Props>,
): Promise<ComponentType<Props>> {
  return fetch().catch(() => awaitPart(fetch, MissingPart))
}

/** As `fetchPart`, for what is laid over the page: the note is, too, and can be put away. */
export function fetchDialog<Props extends Closing>(
  fetch: FetchPart<Props>,
): Promise<ComponentType<Props>> {
  return fetch().catch(() => awaitPart(fetch, MissingDialog))
}

/** As `fetchPart`, for what nobody asked for by name: nothing is said until it comes. */
export function fetchQuietly<Props extends object>(
  fetch: FetchPart<Props>,
): Promise<ComponentType<Props>> {
  return fetch().catch(() => awaitPart(fetch, () => null))
}

/** Shown until a part is there. A `dynamic` without it holds up the whole screen: no key shows meanwhile. */
export function Nothing() {
  return null
}

type FetchPart<Props> = () => Promise<ComponentType<Props>>

/** How dialogs are told to come and to go. */
interface Closing {
  isOpen?: boolean
  onClose?: () => void
  onOpenChange?: (isOpen: boolean) => void
}

interface MissingProps extends Closing {
  retry: () => Promise<void>
}

/** Milliseconds between two tries while somebody sees that a part is missing. */
const AGAIN = 10_000

/** Stands in for a part until it could be fetched, then is that part, wherever it is shown. */
function awaitPart<Props extends object>(
  fetch: FetchPart<Props>,
  Missing: ComponentType<MissingProps>,
): ComponentType<Props> {
  let part: ComponentType<Props> | null = null
  const listeners = new Set<() => void>()
  const retry = async () => {
    part ??= await fetch().catch(() => null)
    if (part) for (const listener of listeners) listener()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    const again = () => void retry()
    const timer = setInterval(again, AGAIN)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
      listeners.delete(listener)
    }
  }
  const partNow = () => part
  return function AwaitedPart(props: Props) {
    const Part = useSyncExternalStore(subscribe, partNow, () => null)
    return Part ? <Part {...props} /> : <Missing {...props} retry={retry} />
  }
}

function MissingPart({ retry }: MissingProps) {
  const t = useTranslations('common')
  return (
    <div role="status" className={NOTE}>
      {t('notFetched')}
      <RetryButton retry={retry} />
    </div>
  )
}

function MissingDialog({ retry, isOpen = true, onClose, onOpenChange }: MissingProps) {
  const t = useTranslations('common')
  if (!isOpen) return null
  const close = onClose ?? (() => onOpenChange?.(false))
  return (
    <div role="alert" className={clsx(NOTE, FLOATING)}>
      {t('notFetched')}
      <RetryButton retry={retry} />
      <Button size="sm" variant="quiet" onClick={close}>
        {t('close')}
      </Button>
    </div>
  )
}

function RetryButton({ retry }: MissingProps) {
  const t = useTranslations('common')
  const [isBusy, setIsBusy] = useState(false)
  const press = async () => {
    setIsBusy(true)
    await retry()
    setIsBusy(false)
  }
  return (
    <Button size="sm" isBusy={isBusy} onClick={press}>
      {t('retry')}
    </Button>
  )
}

const NOTE = 'flex flex-wrap items-center gap-x-4 gap-y-2 font-sans text-sm text-muted'

const FLOATING =
  'fixed inset-x-4 bottom-4 z-50 mx-auto max-w-md rounded-md border border-rule-strong bg-raised px-4 py-3 shadow-lifted'
