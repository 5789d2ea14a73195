import { useQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ConversationItem } from '@/components/comment/conversation-item'
import { commentsQuery } from '@/components/comment/queries'
import { useFailureWords } from '@/components/request/failure-words'
import { fetchPart, Nothing } from '@/components/ui/fetch-part'
import { conversations } from '@/domain/comment'
import type { SegmentDto } from '@/domain/segment'
import { focusRow, type ReviewDesk } from './review-desk'
import type { ReviewRow } from './review-rows'

const CommentForm = dynamic(
  () =>
    fetchPart(() =>
      import('@/components/comment/comment-form').then((module) => module.CommentForm),
    ),
  { loading: Nothing },
)

interface RowTalkProps {
  row: ReviewRow
  desk: ReviewDesk
  /** A comment is being written here. */
  isAsking: boolean
  /** The comment whose words are lit, see `commentLight`. */
  lit: string | null
}

/** What is asked and remarked on a segment, to be answered here; open questions block the approval. */
export function RowTalk({ row, desk, isAsking, lit }: RowTalkProps) {
  const hasTalk = row.segment.openQuestions > 0 || row.comments.length > 0
  return (
    <>
      {hasTalk ? <OpenTalk row={row} desk={desk} lit={lit} /> : null}
      {isAsking ? <Ask segment={row.segment} desk={desk} /> : null}
    </>
  )
}

function OpenTalk({ row, desk, lit }: Omit<RowTalkProps, 'isAsking'>) {
  const t = useTranslations('review')
  const { articleId, viewer } = desk
  const { id, position, openQuestions } = row.segment
  const words = useFailureWords()
  const { data: thread, error } = useQuery(commentsQuery(id))
  const open = conversations(thread?.comments ?? []).filter(
    ({ comment }) => comment.resolvedAt === null,
  )
  return (
    <div
      className={clsx(
        'flex flex-col gap-2 border-l-2 pl-2',
        openQuestions > 0 ? 'border-warning' : 'border-rule-strong',
      )}
    >
      {openQuestions > 0 ? (
        <p className="font-[560] text-warning">{t('openQuestions', { count: openQuestions })}</p>
      ) : null}
      {error && !thread ? (
        <p role="alert" className="text-blocking">
          {words(error)}
        </p>
      ) : null}
      <ol className="flex flex-col gap-3 empty:hidden">
        {open.map((conversation) => (
          <ConversationItem
            key={conversation.comment.id}
            articleId={articleId}
            conversation={conversation}
            lit={lit}
            viewerId={viewer.id}
            onLight={desk.light}
            mayWrite={desk.canComment}
            names={thread?.names ?? {}}
            unreadIds={thread?.unreadIds ?? []}
          />
        ))}
      </ol>
      <Link
        href={`/desk/articles/${articleId}/revise?segment=${position + 1}&panel=comments`}
        prefetch={false}
        className="self-start text-accent underline underline-offset-4"
      >
        {t('answerThere')}
      </Link>
    </div>
  )
}

function Ask({ segment, desk }: { segment: SegmentDto; desk: ReviewDesk }) {
  const close = () => {
    desk.ask(null)
    focusRow(segment.id)
  }
  return (
    <div className="max-w-xl">
      <CommentForm
        articleId={desk.articleId}
        segment={segment}
        viewerId={desk.viewer.id}
        onClose={close}
        onCarried={desk.follow}
      />
    </div>
  )
}
