import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { commentsQuery } from '@/components/comment/queries'
import type { SegmentDto } from '@/domain/segment'

/** Questions on a segment that wait for an answer, word for word; they block approval. */
export function OpenQuestions({ articleId, segment }: { articleId: string; segment: SegmentDto }) {
  const t = useTranslations('review')
  const { data: thread } = useQuery(commentsQuery(segment.id))
  const open = thread?.comments.filter(
    (comment) => comment.kind === 'question' && comment.resolvedAt === null,
  )
  return (
    <div className="border-l-2 border-warning pl-2">
      <p className="font-[560] text-warning">
        {t('openQuestions', { count: segment.openQuestions })}
      </p>
      {open?.map((question) => (
        <p key={question.id} className="whitespace-pre-line">
          <span className="text-muted">
            {t('askedBy', { by: thread?.names[question.byId] ?? '–' })}
          </span>{' '}
          {question.body}
        </p>
      ))}
      <Link
        href={`/desk/articles/${articleId}/revise?segment=${segment.position + 1}`}
        prefetch={false}
        className="text-accent underline underline-offset-4"
      >
        {t('answerThere')}
      </Link>
    </div>
  )
}
