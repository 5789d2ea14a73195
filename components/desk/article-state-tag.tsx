import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { StateTag } from '@/components/ui/badge'
import type { ArticleState } from '@/domain/article'

/** Where an article stands on its road: words, and a mark that fills as it goes. */
export function ArticleStateTag({ state }: { state: ArticleState }) {
  const t = useTranslations('common.articleState')
  return <StateTag {...LOOK[state]}>{t(state)}</StateTag>
}

const LOOK: Record<ArticleState, Pick<ComponentProps<typeof StateTag>, 'tone' | 'mark'>> = {
  imported: { tone: 'neutral', mark: 'empty' },
  drafted: { tone: 'neutral', mark: 'empty' },
  in_revision: { tone: 'accent', mark: 'half' },
  changes_requested: { tone: 'warning', mark: 'alert' },
  submitted: { tone: 'accent', mark: 'half' },
  in_review: { tone: 'accent', mark: 'half' },
  approved: { tone: 'positive', mark: 'half' },
  scheduled: { tone: 'positive', mark: 'half' },
  published: { tone: 'positive', mark: 'full' },
  unpublished: { tone: 'blocking', mark: 'alert' },
  retracted: { tone: 'blocking', mark: 'alert' },
}
