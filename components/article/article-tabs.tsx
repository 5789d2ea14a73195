import { clsx } from 'clsx'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useActions } from '@/components/action/offered-actions'

export const ARTICLE_VIEWS = ['revise', 'review', 'versions', 'history', 'preview'] as const
export type ArticleView = (typeof ARTICLE_VIEWS)[number]

/** The views of an article, each at its own address. */
export function ArticleTabs({ articleId, current }: { articleId: string; current: ArticleView }) {
  const t = useTranslations('segment.views')
  const router = useRouter()
  // There and back by one key: the address carries the segment along.
  const preview = () => {
    const view = current === 'preview' ? 'revise' : 'preview'
    router.push(`/desk/articles/${articleId}/${view}${window.location.search}`)
  }
  const renewSource = () => router.push(`/desk/articles/${articleId}/source`)
  useActions({ openPreview: preview, renewSource })
  return (
    <nav aria-label={t('label')} className="-mb-2 flex gap-4 overflow-x-auto lg:gap-5">
      {ARTICLE_VIEWS.map((view) => (
        <Link
          key={view}
          href={`/desk/articles/${articleId}/${view}`}
          prefetch={false}
          aria-current={view === current ? 'page' : undefined}
          className={clsx(
            'inline-flex min-h-8 items-center border-b-2 text-[0.8125rem] font-[540] whitespace-nowrap no-underline focus-visible:-outline-offset-2 pointer-coarse:min-h-11',
            view === current
              ? 'border-ink text-ink'
              : 'border-transparent text-muted hover:text-ink',
          )}
        >
          {t(view)}
        </Link>
      ))}
    </nav>
  )
}
