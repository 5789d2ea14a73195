'use client'

import { useTranslations } from 'next-intl'
import { useActions } from '@/components/action/offered-actions'
import { useArticleAct } from '@/components/publication/mutations'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'

/** Opens a published article for a correction; fetched only for those who may. */
export function BeginCorrection({ articleId }: { articleId: string }) {
  const t = useTranslations('segment')
  const words = useFailureWords()
  const act = useArticleAct(articleId)
  const begin = () =>
    act.mutate(
      { act: 'begin_correction' },
      { onError: (error) => toast(words(error), { tone: 'error' }) },
    )
  useActions({ beginCorrection: begin })
  return (
    <Button variant="primary" isBusy={act.isPending} onClick={begin}>
      {t('beginCorrection')}
    </Button>
  )
}
