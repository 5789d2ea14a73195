import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { runAction } from '@/components/action/offered-actions'
import { workspaceQuery } from '@/components/article/queries'
import { useFailureWords } from '@/components/request/failure-words'
import { changeAddress } from '@/components/review/change-address'
import { showRow } from '@/components/ui/show-row'
import { settleAt, toastAt } from '@/components/ui/toast'
import { focusCommentField } from './focus-comments'

/** Where a text was written that did not arrive. */
interface Unsent {
  /** Under which it is kept, see `BegunComment`. */
  begunKey: string
  segmentId: number
  /** Its number when it was begun, where the article is not read any more. */
  position: number | undefined
  /** Finds the field it stands in, once that is on the page. */
  field: string
  /** A new remark, for which the review opens a form. */
  isNew: boolean
}

/** Tells that what somebody wrote did not arrive, where its form is gone; leads back to it. */
export function useUnsent(articleId: string) {
  const t = useTranslations('segment.comments')
  const words = useFailureWords()
  const client = useQueryClient()
  const router = useRouter()
  const kind = `unsent-${articleId}`
  const tell = (unsent: Unsent, error: unknown) => {
    const { begunKey, segmentId, position } = unsent
    const { segments = [] } = client.getQueryData(workspaceQuery(articleId).queryKey) ?? {}
    const now = segments.find(({ id }) => id === segmentId)
    const number = (now?.position ?? position ?? 0) + 1
    const show = () => {
      if (!isShownHere(articleId, number, unsent)) {
        router.push(`/desk/articles/${articleId}/revise?segment=${number}&panel=comments`)
      }
      focusCommentField(unsent.field)
    }
    const say = (numbers: readonly number[]) =>
      t('unsent', { count: numbers.length, numbers: String(numbers) })
    toastAt({ id: begunKey, number, show }, { kind, say, description: words(error) })
  }
  return { tell, settle: (begunKey: string) => settleAt(kind, begunKey) }
}

/** Goes there on the page that is open, if that shows the article and the segment. */
function isShownHere(articleId: string, number: number, { segmentId, isNew }: Unsent): boolean {
  const { pathname } = window.location
  if (pathname === `/desk/articles/${articleId}/revise`) {
    changeAddress({ segment: String(number), panel: 'comments' })
    showRow(`segment-${segmentId}`)
    return true
  }
  if (pathname !== `/desk/articles/${articleId}/review`) return false
  document.getSelection()?.removeAllRanges()
  const isThere = runAction('goToSegment', number)
  if (isThere && isNew) requestAnimationFrame(() => runAction('comment'))
  return isThere
}
