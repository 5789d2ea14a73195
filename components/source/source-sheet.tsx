import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { workspaceQuery } from '@/components/article/queries'
import { PageHeader } from '@/components/shell/page-header'

interface SourceSheetProps {
  articleId: string
  /** What is to be done here, or why nothing can be. */
  text: string
  actions?: ReactNode
  children?: ReactNode
}

/** The page that an article's Spanish is renewed on: its head, and which article it is. */
export function SourceSheet({ articleId, text, actions, children }: SourceSheetProps) {
  const t = useTranslations('import.renew')
  const { data: workspace } = useSuspenseQuery(workspaceQuery(articleId))
  const { title, sourceTitle } = workspace.article
  return (
    <>
      <PageHeader
        title={t('title')}
        parent={{ href: `/desk/articles/${articleId}/revise`, label: t('article') }}
        actions={actions}
      />
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 pt-5 pb-20 sm:px-6">
        <div className="flex max-w-3xl flex-col gap-2">
          <p lang={title ? 'en' : 'es'} className="font-serif text-lg leading-7">
            {title || sourceTitle}
          </p>
          <p className="text-sm text-muted">{text}</p>
        </div>
        {children}
      </div>
    </>
  )
}
