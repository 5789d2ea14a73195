import { useQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { Moment } from '@/components/desk/moment'
import { useFailureWords } from '@/components/publication/failure-words'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import type { CommentDto } from '@/domain/comment'
import { CommentForm } from './comment-form'
import { useResolveComment } from './mutations'
import { commentsQuery } from './queries'

interface CommentThreadProps {
  articleId: string
  segmentId: number
  mayWrite: boolean
}

/** Remarks and questions on the current segment. An open question blocks the approval. */
export function CommentThreadView({ articleId, segmentId, mayWrite }: CommentThreadProps) {
  const t = useTranslations('segment.comments')
  const words = useFailureWords()
  const { data: thread, error } = useQuery(commentsQuery(segmentId))
  return (
    <div className="flex flex-col gap-5">
      {error ? <p className="text-sm text-blocking">{words(error)}</p> : null}
      {thread?.comments.length === 0 ? <p className="text-sm text-muted">{t('none')}</p> : null}
      <ol className="flex flex-col gap-4">
        {thread?.comments.map((comment) => (
          <Comment
            key={comment.id}
            articleId={articleId}
            comment={comment}
            names={thread.names}
            mayResolve={mayWrite}
          />
        ))}
      </ol>
      {mayWrite ? (
        <CommentForm key={segmentId} articleId={articleId} segmentId={segmentId} />
      ) : null}
    </div>
  )
}

interface CommentProps {
  articleId: string
  comment: CommentDto
  names: Record<string, string>
  mayResolve: boolean
}

function Comment({ articleId, comment, names, mayResolve }: CommentProps) {
  const t = useTranslations('segment.comments')
  const isOpen = comment.resolvedAt === null
  const isQuestion = comment.kind === 'question'
  return (
    <li
      className={clsx(
        'flex flex-col gap-1 border-l-2 pl-3 text-sm',
        isOpen && isQuestion ? 'border-warning' : 'border-rule',
        isOpen ? '' : 'text-muted',
      )}
    >
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <span className="font-[560] text-ink">{names[comment.byId] ?? '–'}</span>
        <Moment at={comment.at} />
        {isQuestion ? <Badge tone={isOpen ? 'warning' : 'neutral'}>{t('question')}</Badge> : null}
      </p>
      {comment.quote === null ? null : (
        <q lang={comment.side === 'source' ? 'es' : 'en'} className="font-serif text-muted">
          {comment.quote}
        </q>
      )}
      <p className="break-words whitespace-pre-line">{comment.body}</p>
      {isOpen ? (
        mayResolve && <Resolve articleId={articleId} comment={comment} />
      ) : (
        <p className="text-xs text-muted">
          {t('resolvedBy', { name: (comment.resolvedById && names[comment.resolvedById]) || '–' })}
        </p>
      )}
    </li>
  )
}

function Resolve({ articleId, comment }: Pick<CommentProps, 'articleId' | 'comment'>) {
  const t = useTranslations('segment.comments')
  const words = useFailureWords()
  const resolve = useResolveComment(articleId)
  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        className="-ml-2.5 self-start"
        isBusy={resolve.isPending}
        onClick={() => resolve.mutate(comment)}
      >
        {comment.kind === 'question' ? t('answered') : t('resolve')}
      </Button>
      {resolve.error ? <p className="text-blocking">{words(resolve.error)}</p> : null}
    </>
  )
}
