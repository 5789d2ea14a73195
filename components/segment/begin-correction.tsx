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
  const { mutateAsync, isPending } = useArticleAct(articleId)
  // Told also where the button is gone by then.
  const begin = () =>
    void mutateAsync({ act: 'begin_correction' }).catch((error: unknown) =>
      toast(words(error), { tone: 'error' }),
    )
  useActions({ beginCorrection: isPending ? undefined : begin })
  return (
    <Button variant="primary" isBusy={isPending} onClick={begin}>
      {t('beginCorrection')}
    </Button>
  )
}
