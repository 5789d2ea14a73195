import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useFailureWords } from '@/components/request/failure-words'
import { Skeleton } from '@/components/ui/skeleton'
import { conversations } from '@/domain/comment'
import type { SegmentDto } from '@/domain/segment'
import { CommentForm } from './comment-form'
import { ConversationItem } from './conversation-item'
import { commentsQuery } from './queries'

interface CommentThreadProps {
  articleId: string
  segment: SegmentDto
  viewerId: string
  mayWrite: boolean
  /** The comment whose words are lit, see `commentLight`. */
  lit: string | null
  onLight: (light: string | null) => void
  /** What is being written goes on at another segment: its own was split or joined. */
  onCarried: (segment: SegmentDto) => void
}

/** Remarks and questions on the current segment. An open question blocks the approval. */
export function CommentThreadView(props: CommentThreadProps) {
  const { articleId, segment, viewerId, mayWrite, lit, onLight, onCarried } = props
  const t = useTranslations('segment.comments')
  const loading = useTranslations('common')
  const words = useFailureWords()
  const { data: thread, error } = useQuery(commentsQuery(segment.id))
  return (
    <div className="flex flex-col gap-5">
      {error ? (
        <p role="alert" className="text-sm text-blocking">
          {words(error)}
        </p>
      ) : null}
      {thread || error ? null : <Skeleton label={loading('loading')} />}
      {thread?.comments.length === 0 ? <p className="text-sm text-muted">{t('none')}</p> : null}
      <ol className="flex flex-col gap-4 empty:hidden">
        {conversations(thread?.comments ?? []).map((conversation) => (
          <ConversationItem
            key={conversation.comment.id}
            articleId={articleId}
            viewerId={viewerId}
            lit={lit}
            onLight={onLight}
            conversation={conversation}
            names={thread?.names ?? {}}
            unreadIds={thread?.unreadIds ?? []}
            mayWrite={mayWrite}
          />
        ))}
      </ol>
      {mayWrite ? (
        <CommentForm
          key={segment.id}
          articleId={articleId}
          segment={segment}
          viewerId={viewerId}
          onCarried={onCarried}
        />
      ) : null}
    </div>
  )
}
