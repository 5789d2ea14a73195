'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { fetchQuietly, Nothing } from './fetch-part'

const NoticeList = dynamic(
  () => fetchQuietly(() => import('./notice-list').then((module) => module.NoticeList)),
  { loading: Nothing, ssr: false },
)

/** Milliseconds: behind the first screen, and long before anything can fail. What came is told then. */
const SOON = 1_000

/** Where notices appear, away from the text and under any sheet, which tells failures itself: send one with `toast`. */
export function Toaster() {
  const t = useTranslations('common')
  const [isDrawn, setIsDrawn] = useState(false)
  useEffect(() => {
    const soon = setTimeout(() => setIsDrawn(true), SOON)
    return () => clearTimeout(soon)
  }, [])
  return (
    <section
      aria-label={t('notifications')}
      className="pointer-events-none fixed right-4 bottom-30 z-35 flex w-88 max-w-[calc(100vw-2rem)] sm:bottom-2 xl:bottom-4 flex-col gap-2 print:hidden"
    >
      {isDrawn ? <NoticeList /> : null}
    </section>
  )
}
