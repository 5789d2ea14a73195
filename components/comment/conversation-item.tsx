import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { type RefObject, useRef, useState } from 'react'
import { Moment } from '@/components/desk/moment'
import { useFailureWords } from '@/components/request/failure-words'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { isSeen } from '@/components/ui/is-seen'
import { toast } from '@/components/ui/toast'
import type { CommentDto, Conversation } from '@/domain/comment'
import { AnswerForm } from './answer-form'
import { answerKey, begunComment } from './begun-comment'
import { CommentBody } from './comment-body'
import { commentLight } from './comment-marks'
import { useResolveComment } from './mutations'

interface ConversationItemProps {
  articleId: string
  viewerId: string
  conversation: Conversation
  names: Record<string, string>
  unreadIds: readonly number[]
  mayWrite: boolean
  /** What is lit, and how to light it, where the words are in view. */
  lit?: string | null
  onLight?: (light: string | null) => void
}

/** A remark or question with its answers. Pointing at it lights its words, and the reverse. */
export function ConversationItem(props: ConversationItemProps) {
  const { articleId, viewerId, conversation, names, unreadIds, mayWrite, lit, onLight } = props
  const { comment, answers } = conversation
  const isOpen = comment.resolvedAt === null
  const light = commentLight(comment.id)
  return (
    <li
      id={`comment-${comment.id}`}
      onPointerEnter={() => onLight?.(light)}
      onPointerLeave={() => onLight?.(null)}
      onFocus={() => onLight?.(light)}
      onBlur={() => onLight?.(null)}
      className={clsx(
        'flex flex-col gap-1 border-l-2 pl-3 text-sm',
        isOpen && comment.kind === 'question' ? 'border-warning' : 'border-rule',
        isOpen ? '' : 'text-muted',
        lit === light && 'bg-accent-wash',
      )}
    >
      <Said comment={comment} names={names} isNew={unreadIds.includes(comment.id)} />
      {answers.length > 0 ? (
        <ol className="mt-1 flex flex-col gap-3 border-l border-rule pl-3">
          {answers.map((answer) => (
            <li key={answer.id} className="flex flex-col gap-1">
              <Said comment={answer} names={names} isNew={unreadIds.includes(answer.id)} />
            </li>
          ))}
        </ol>
      ) : null}
      <Settled comment={comment} names={names} />
      {mayWrite ? <Acts articleId={articleId} viewerId={viewerId} comment={comment} /> : null}
    </li>
  )
}

interface SaidProps {
  comment: CommentDto
  names: Record<string, string>
  isNew: boolean
}

function Said({ comment, names, isNew }: SaidProps) {
  const t = useTranslations('segment.comments')
  const isOpen = comment.resolvedAt === null
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <span className="font-[560] text-ink">{names[comment.byId] ?? '–'}</span>
        <Moment at={comment.at} />
        {comment.kind === 'question' ? (
          <Badge tone={isOpen ? 'warning' : 'neutral'}>{t('question')}</Badge>
        ) : null}
        {isNew ? <Badge tone="accent">{t('new')}</Badge> : null}
      </p>
      {comment.quote === null ? null : (
        <p className="text-muted">
          <q lang={comment.side === 'source' ? 'es' : 'en'} className="font-serif">
            {comment.quote}
          </q>
          <AnchorWords comment={comment} />
        </p>
      )}
      <CommentBody body={comment.body} names={names} />
    </>
  )
}

/** What became of the words, where they are no longer as they were. */
function AnchorWords({ comment }: { comment: CommentDto }) {
  const t = useTranslations('segment.comments')
  const state = comment.anchor?.state
  if (state !== 'changed' && state !== 'gone') return null
  return <span className="text-xs"> · {t(state === 'gone' ? 'wordsGone' : 'wordsChanged')}</span>
}

function Settled({ comment, names }: Omit<SaidProps, 'isNew'>) {
  const t = useTranslations('segment.comments')
  if (comment.resolvedAt === null) return null
  const name = (comment.resolvedById && names[comment.resolvedById]) || '–'
  return (
    <p className="flex flex-wrap gap-x-2 text-xs text-muted">
      <span>{t('resolvedBy', { name })}</span>
      <Moment at={comment.resolvedAt} />
    </p>
  )
}

type ActsProps = Pick<ConversationItemProps, 'articleId' | 'viewerId'> & { comment: CommentDto }

function Acts({ articleId, viewerId, comment }: ActsProps) {
  const t = useTranslations('segment.comments')
  const [isAnswering, setIsAnswering] = useState(
    () => begunComment(answerKey(viewerId, comment.id)).body !== '',
  )
  const place = useRef<HTMLDivElement>(null)
  const { settle, isPending, problem } = useSettling(articleId, comment, place)
  const isOpen = comment.resolvedAt === null
  const settled = comment.kind === 'question' ? t('answered') : t('resolve')
  return (
    <div ref={place}>
      {problem === undefined ? null : (
        <p role="alert" className="text-blocking">
          {problem}
        </p>
      )}
      {isAnswering ? (
        <AnswerForm
          articleId={articleId}
          viewerId={viewerId}
          comment={comment}
          onClose={() => setIsAnswering(false)}
        />
      ) : (
        <div className="-ml-2.5 flex flex-wrap">
          <Button size="sm" variant="quiet" onClick={() => setIsAnswering(true)}>
            {t('answer')}
          </Button>
          <Button size="sm" variant="quiet" isBusy={isPending} onClick={settle}>
            {isOpen ? settled : t('reopen')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Settles a question or a remark, or opens it again; what fails is said there, or where that is gone by a notice. */
function useSettling(
  articleId: string,
  comment: CommentDto,
  place: RefObject<HTMLDivElement | null>,
) {
  const t = useTranslations('segment.comments')
  const words = useFailureWords()
  const { mutateAsync, isPending, error } = useResolveComment(articleId)
  const settle = () =>
    void mutateAsync(comment).catch((failure: unknown) => {
      if (isSeen(place.current)) return
      const text = t(comment.resolvedAt === null ? 'notSettled' : 'notReopened')
      toast(text, { tone: 'error', description: words(failure) })
    })
  return { settle, isPending, problem: error ? words(error) : undefined }
}
