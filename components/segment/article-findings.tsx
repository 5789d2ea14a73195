import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { isDone } from '@/components/article/progress'
import { ArticleFindingList } from '@/components/finding/article-finding-list'
import { reasonKey } from '@/components/finding/begun-reason'
import { useDismissEverywhere, useUndoEverywhere } from '@/components/finding/dismiss-everywhere'
import {
  type Recurring,
  recurringFindings,
  withReplacements,
} from '@/components/finding/equal-findings'
import { RecurringList } from '@/components/finding/recurring-list'
import { useFailureWords } from '@/components/request/failure-words'
import { toast } from '@/components/ui/toast'
import type { SegmentDto } from '@/domain/segment'
import { englishNow } from './english-now'
import type { ReviseDesk } from './revise-desk'
import type { Revise } from './use-revise'

interface ArticleFindingsProps {
  revise: Revise
  desk: ReviseDesk
}

/** What the checks say of the whole article: what comes again and again first, the rest in its order. */
export function ArticleFindings({ revise, desk }: ArticleFindingsProps) {
  const { workspace, findings, current } = revise
  const { segments } = workspace
  const recurring = useMemo(() => recurringFindings(segments, findings), [segments, findings])
  const take = useTakeAll(desk)
  const dismiss = useDismissAll(desk)
  return (
    <>
      <RecurringList
        recurring={recurring}
        begunKeyOf={(fingerprint) => reasonKey(desk.viewer.id, desk.articleId, fingerprint)}
        acts={{
          take: desk.canEdit ? take : undefined,
          dismiss: desk.canDismiss ? dismiss : undefined,
          goTo: desk.goTo,
        }}
      />
      <ArticleFindingList
        segments={segments}
        findings={findings}
        recurring={recurring}
        currentId={current?.id}
        onGoTo={desk.goTo}
      />
    </>
  )
}

/** Takes the replacements of equal findings wherever they still stand, in one step. */
function useTakeAll(desk: ReviseDesk) {
  const t = useTranslations('writing.find')
  return ({ places }: Recurring) => {
    const texts = places.flatMap(({ segment, findings }) => {
      // Two texts wait to be settled there.
      if (desk.saver.get(segment.id)?.standing.kind === 'conflict') return []
      const taken = withReplacements(englishNow(desk.saver, segment), segment.target, findings)
      return taken.count === 0 ? [] : [{ segment, ...taken }]
    })
    const left = places.length - texts.length
    const passedOver = left === 0 ? [] : [t('passedOver', { count: left })]
    if (texts.length === 0) return toast(passedOver.join(''), { tone: 'error' })
    desk.replace(texts, 'suggestion')
    const count = texts.reduce((sum, each) => sum + each.count, 0)
    toast(t('done', { count, segments: texts.length }), {
      tone: 'success',
      description: [...lowered(texts, t), ...passedOver, t('undoable')].join('. '),
    })
  }
}

function lowered(
  texts: readonly { segment: SegmentDto }[],
  t: ReturnType<typeof useTranslations<'writing.find'>>,
): string[] {
  const done = texts.filter(({ segment }) => isDone(segment))
  const numbers = done.slice(0, 12).map(({ segment }) => segment.position + 1)
  return done.length === 0 ? [] : [t('lowers', { count: done.length, numbers: numbers.join(', ') })]
}

/** Dismisses equal findings wherever they stand; one act takes it back. */
function useDismissAll(desk: ReviseDesk) {
  const t = useTranslations('finding')
  const words = useFailureWords()
  const { articleId, viewer, saver } = desk
  const { mutateAsync } = useDismissEverywhere(articleId, viewer.id)
  const { mutateAsync: takeBack } = useUndoEverywhere(articleId)
  return async (recurring: Recurring, reason: string) => {
    const settle = (segmentId: number) => saver.flush(segmentId)
    const { made, failure } = await mutateAsync({ recurring, reason, settle })
    if (failure) toast(words(failure), { tone: 'error' })
    if (made.length === 0) return
    toast(t('dismissedAll', { count: made.length }), {
      tone: 'success',
      action: {
        label: t('undo'),
        // Told also where this panel is closed by then.
        run: () =>
          void takeBack(made).catch((error: unknown) =>
            toast(t('notUndoneAll'), { tone: 'error', description: words(error) }),
          ),
      },
    })
  }
}
