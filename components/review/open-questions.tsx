import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ConversationItem } from '@/components/comment/conversation-item'
import { commentsQuery } from '@/components/comment/queries'
import { conversations } from '@/domain/comment'
import type { SegmentDto } from '@/domain/segment'

interface OpenQuestionsProps {
  articleId: string
  segment: SegmentDto
  mayWrite: boolean
}

/** Questions on a segment that wait for an answer, to be answered here; they block approval. */
export function OpenQuestions({ articleId, segment, mayWrite }: OpenQuestionsProps) {
  const t = useTranslations('review')
  const { data: thread } = useQuery(commentsQuery(segment.id))
  const open = conversations(thread?.comments ?? []).filter(
    ({ comment }) => comment.kind === 'question' && comment.resolvedAt === null,
  )
  return (
    <div className="flex flex-col gap-2 border-l-2 border-warning pl-2">
      <p className="font-[560] text-warning">
        {t('openQuestions', { count: segment.openQuestions })}
      </p>
      <ol className="flex flex-col gap-3 empty:hidden">
        {open.map((conversation) => (
          <ConversationItem
            key={conversation.comment.id}
            {...{ articleId, conversation, mayWrite }}
            names={thread?.names ?? {}}
            unreadIds={thread?.unreadIds ?? []}
          />
        ))}
      </ol>
      <Link
        href={`/desk/articles/${articleId}/revise?segment=${segment.position + 1}&panel=comments`}
        prefetch={false}
        className="text-accent underline underline-offset-4"
      >
        {t('answerThere')}
      </Link>
    </div>
  )
}
