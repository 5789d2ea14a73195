'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Bell } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { hasArticleLine, subscribeToLine } from './article-line'
import { unreadQuery } from './queries'

const MOST_SHOWN = 99

/** The way to one's notices, with how many are unread in its name and beside its picture. */
export function NoticeBell() {
  const t = useTranslations('notice')
  const { data } = useQuery(unreadQuery())
  const count = data?.unread ?? 0
  const news = useNews(count, data !== undefined)
  useFollowedNotices()
  const label = t('bell', { count })
  return (
    <>
      <Link
        href="/desk/notices"
        prefetch={false}
        aria-label={label}
        title={label}
        className="relative inline-flex min-h-9 min-w-9 items-center justify-center gap-1 rounded-sm px-1.5 text-muted no-underline hover:bg-sunken hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        <Bell aria-hidden className="size-4.5" />
        {count > 0 ? (
          <span
            aria-hidden
            className="rounded-sm bg-accent-wash px-1 text-xs leading-4.5 font-[600] text-accent tabular"
          >
            {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
          </span>
        ) : null}
      </Link>
      <VisuallyHidden isLive>{news > 0 ? t('arrived', { count: news }) : ''}</VisuallyHidden>
    </>
  )
}

/** How many more are unread than before, for those who hear the page: nothing is said of what one reads. */
function useNews(count: number, isKnown: boolean): number {
  const [told, setTold] = useState({ count, isKnown, news: 0 })
  if (told.count !== count || told.isKnown !== isKnown) {
    setTold({ count, isKnown, news: told.isKnown ? Math.max(0, count - told.count) : 0 })
  }
  return told.news
}

/** Milliseconds for which everything else goes first. */
const AFTER_FIRST_SCREEN = 1_500

/** Notices come in as they are written: over the article's stream where one is open, else over an own one. */
function useFollowedNotices(): void {
  const client = useQueryClient()
  const isLent = useSyncExternalStore(subscribeToLine, hasArticleLine, () => false)
  useEffect(() => {
    if (isLent) return
    let stop: (() => void) | undefined
    let isOver = false
    const begin = setTimeout(() => {
      // Without it the bell asks every minute.
      void import('./follow-notices').then(
        ({ followNotices }) => {
          if (!isOver) stop = followNotices(client)
        },
        () => undefined,
      )
    }, AFTER_FIRST_SCREEN)
    return () => {
      isOver = true
      clearTimeout(begin)
      stop?.()
    }
  }, [client, isLent])
}
