import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { articleKeys } from '@/components/article/queries'
import { useFailureWords } from '@/components/request/failure-words'
import { RequestFailed } from '@/components/request/request'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import { segmentNow } from '@/components/segment/use-revise'
import { toast } from '@/components/ui/toast'
import type { Resegmented } from '@/domain/resegment'
import { actOf, forgetDone } from './acts-done'
import type { Resegmenting } from './carry-out'

/** Splits, joins and takes back; typed text is saved first, the focus ends in the first segment made. */
export function useResegment(desk: ReviseDesk) {
  const client = useQueryClient()
  const t = useTranslations('resegment')
  const words = useFailureWords()
  const { articleId } = desk
  const act = useMutation<Resegmented, Error, Resegmenting>({
    mutationFn: async (asked) => (await import('./carry-out')).carryOut(client, desk, asked),
    onSuccess: (made, asked) => {
      const [first] = made.segments
      if (first) desk.edit(segmentNow(client, articleId, first.id) ?? first)
      if (asked.kind === 'undo') {
        toast(t('undone'))
        return
      }
      const mine = actOf(made)
      toast(t(`done.${asked.kind}`), {
        tone: 'success',
        action: { label: t('undo'), run: () => act.mutate({ kind: 'undo', act: mine }) },
      })
    },
    onError: (error, asked) => {
      if (asked.kind === 'undo' && isUsedSince(error)) forgetDone(articleId, asked.act)
      toast(words(error), { tone: 'error' })
      void client.invalidateQueries({ queryKey: articleKeys.workspace(articleId) })
    },
  })
  return act
}

/** It will be refused ever after: the way back is another by now, and the words say which. */
function isUsedSince(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.reason === 'resegmented_since'
}
