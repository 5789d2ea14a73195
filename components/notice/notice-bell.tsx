'use client'

import { useQuery } from '@tanstack/react-query'
import { Bell } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { unreadQuery } from './queries'

const MOST_SHOWN = 99

/** The way to one's notices, with how many are unread in its name and beside its picture. */
export function NoticeBell() {
  const t = useTranslations('notice')
  const { data } = useQuery(unreadQuery())
  const count = data?.unread ?? 0
  const label = t('bell', { count })
  return (
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
  )
}
