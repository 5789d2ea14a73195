'use client'

import { useTranslations } from 'next-intl'
import { useArticleAct } from '@/components/publication/mutations'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'

/** Opens a published article for a correction; fetched only for those who may. */
export function BeginCorrection({ articleId }: { articleId: string }) {
  const t = useTranslations('segment')
  const words = useFailureWords()
  const act = useArticleAct(articleId)
  return (
    <Button
      variant="primary"
      isBusy={act.isPending}
      onClick={() =>
        act.mutate(
          { act: 'begin_correction' },
          { onError: (error) => toast(words(error), { tone: 'error' }) },
        )
      }
    >
      {t('beginCorrection')}
    </Button>
  )
}
