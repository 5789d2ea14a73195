import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { revisionsQuery } from '@/components/history/queries'
import { Button } from '@/components/ui/button'
import type { DecisionDto } from '@/domain/review'
import { takeBack } from './decide-change'
import { useDecide } from './mutations'
import { focusRow, type ReviewDesk, rowId } from './review-desk'
import type { ReviewRow } from './review-rows'

interface TakeBackProps {
  row: ReviewRow
  desk: ReviewDesk
  rewriting: DecisionDto
}

/** Puts back what stood before the viewer's own restoring or amending: the text is its writer's again. */
export function TakeBack({ row, desk, rewriting }: TakeBackProps) {
  const t = useTranslations('review')
  const client = useQueryClient()
  const [isBusy, setIsBusy] = useState(false)
  const { mutateAsync } = useDecide({ articleId: desk.articleId, viewerId: desk.viewer.id })
  const run = async () => {
    setIsBusy(true)
    const { id: segmentId, version } = row.segment
    const asked = { segmentId, version, change: null }
    desk.tell(asked, null)
    desk.giveBack(segmentId)
    try {
      const { revisions } = await client.fetchQuery({
        ...revisionsQuery(segmentId),
        staleTime: 0,
      })
      const before = revisions.find(({ number }) => number === rewriting.revision - 1)
      if (!before) throw new Error(`no revision before ${rewriting.revision}`)
      await mutateAsync(takeBack(row, rewriting, before.text))
      if (isStillAt(segmentId)) focusRow(segmentId)
    } catch (error) {
      desk.tell(asked, error)
    }
    desk.giveBack(null)
    setIsBusy(false)
  }
  return (
    <Button size="sm" isBusy={isBusy} onClick={() => void run()}>
      {t('takeBack')}
    </Button>
  )
}

/** The button takes the focus with it when it goes; who has walked on meanwhile stays there. */
function isStillAt(segmentId: number): boolean {
  const { activeElement, body } = document
  return activeElement === body || activeElement?.closest(`#${rowId(segmentId)}`) != null
}
