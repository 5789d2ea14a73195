import { clsx } from 'clsx'
import { useNow, useTranslations } from 'next-intl'
import type { ArticleState } from '@/domain/article'
import { dueStanding } from '@/domain/assignment'
import { Moment } from './moment'

interface DueTimeProps {
  article: { state: ArticleState; dueAt: string | null }
  className?: string | undefined
}

const MINUTE = 60_000

/** Until when an article is to be done; says so in words, and in red, when that is past. */
export function DueTime({ article, className }: DueTimeProps) {
  const t = useTranslations('desk')
  const now = useNow({ updateInterval: MINUTE })
  const standing = dueStanding(article, now)
  if (article.dueAt === null || standing === null) return null
  const isLate = standing === 'late'
  return (
    <span
      suppressHydrationWarning
      className={clsx('tabular', isLate ? 'font-[540] text-blocking' : 'text-ink', className)}
    >
      {isLate ? t('late') : t('due')} <Moment at={article.dueAt} />
    </span>
  )
}
