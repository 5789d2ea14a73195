import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { articleKeys } from '@/components/article/queries'
import { useFailureWords } from '@/components/request/failure-words'
import { RequestFailed } from '@/components/request/request'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import { segmentNow } from '@/components/segment/use-revise'
import { toast } from '@/components/ui/toast'
import type { Resegmented } from '@/domain/resegment'
import type { Done, Resegmenting } from './carry-out'

/** The acts of this page in each article, in order: undoing takes back the last, then the one before. */
const done = new Map<string, readonly Done[]>()

/** The split or join done last in an article on this screen, which undoing takes back first. */
export function newestResegmentation(articleId: string): Done | undefined {
  return done.get(articleId)?.at(-1)
}

function forget(articleId: string, { id }: Done): void {
  done.set(articleId, done.get(articleId)?.filter((act) => act.id !== id) ?? [])
}

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
        forget(articleId, asked.act)
        toast(t('undone'))
        return
      }
      const mine = { id: made.id, madeIds: made.segments.map(({ id }) => id) }
      done.set(articleId, [...(done.get(articleId) ?? []), mine])
      toast(t(`done.${asked.kind}`), {
        tone: 'success',
        action: { label: t('undo'), run: () => act.mutate({ kind: 'undo', act: mine }) },
      })
    },
    onError: (error, asked) => {
      if (asked.kind === 'undo' && isUsedSince(error)) forget(articleId, asked.act)
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
