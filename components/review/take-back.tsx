import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { revisionsQuery } from '@/components/history/queries'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import type { DecisionDto } from '@/domain/review'
import { takeBack } from './decide-change'
import { useDecide } from './mutations'
import { focusRow, type ReviewDesk } from './review-desk'
import type { ReviewRow } from './review-rows'

interface TakeBackProps {
  row: ReviewRow
  desk: ReviewDesk
  rewriting: DecisionDto
}

/** Puts back what stood before the viewer's own restoring or amending: the text is its writer's again. */
export function TakeBack({ row, desk, rewriting }: TakeBackProps) {
  const t = useTranslations('review')
  const words = useFailureWords()
  const client = useQueryClient()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { mutateAsync } = useDecide({ articleId: desk.articleId, viewerId: desk.viewer.id })
  const run = async () => {
    setIsBusy(true)
    setProblem(null)
    desk.giveBack(row.segment.id)
    try {
      const { revisions } = await client.fetchQuery({
        ...revisionsQuery(row.segment.id),
        staleTime: 0,
      })
      const before = revisions.find(({ number }) => number === rewriting.revision - 1)
      if (before) await mutateAsync(takeBack(row, rewriting, before.text))
      focusRow(row.segment.id)
    } catch (error) {
      setProblem(words(error))
    }
    desk.giveBack(null)
    setIsBusy(false)
  }
  return (
    <>
      <Button size="sm" isBusy={isBusy} onClick={() => void run()}>
        {t('takeBack')}
      </Button>
      <span role="alert" className="text-[0.8125rem] text-blocking empty:hidden">
        {problem}
      </span>
    </>
  )
}
