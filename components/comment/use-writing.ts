import type { RefObject } from 'react'
import { useFailureWords, useFieldWords } from '@/components/request/failure-words'
import { isSeen } from '@/components/ui/is-seen'
import type { CommentKind } from '@/domain/comment'
import { storeMentions } from '@/domain/mention'
import type { AskedPlace } from './asked-place'
import { type BegunComment, begunComment, keepComment, useBegunComment } from './begun-comment'
import { useAddComment } from './mutations'
import type { Colleague } from './queries'
import { useUnsent } from './use-unsent'

type Written = Parameters<ReturnType<typeof useAddComment>['mutate']>[0]

interface WritingOf {
  articleId: string
  /** Under which it is kept until it is sent, see `BegunComment`. */
  begunKey: string
  /** Where it is begun; see `BegunComment`. */
  home?: BegunComment['home']
  /** Where it is written, as long as that stands. */
  form: RefObject<HTMLFormElement | null>
  /** Finds the field in the page, however often it comes and goes. */
  field: string
  /** What is sent; `body` names people as the server wants them named. */
  written: (begun: BegunComment) => Written
}

/** A text with the people picked for it, and how to send it. */
export function useWriting(writing: WritingOf) {
  const { articleId, begunKey, home, form, written } = writing
  const words = useFailureWords()
  const fieldWords = useFieldWords()
  const begun = useBegunComment(begunKey)
  const add = useAddComment(articleId)
  const unsent = useUnsent(articleId)
  const keep = (change: Partial<BegunComment>) => keepComment(begunKey, change)
  const send = (then: () => void) => {
    const text = begun.body.trim()
    if (text === '' || add.isPending) return
    const sent = written({ ...begun, body: storeMentions(text, begun.picked) })
    const { segmentId, replyToId } = sent
    // Not callbacks of the form, which is gone when one walks on at once: what was sent would come back,
    // and what was not would never be told.
    add.mutateAsync(sent).then(
      () => {
        unsent.settle(begunKey)
        if (begunComment(begunKey) !== begun) return
        keepComment(begunKey, null)
        then()
      },
      (error: unknown) => {
        if (isSeen(form.current)) return
        const isNew = replyToId === undefined
        const { field } = writing
        unsent.tell({ begunKey, segmentId, position: home?.position, field, isNew }, error)
      },
    )
  }
  return {
    begun,
    send,
    isPending: add.isPending,
    setKind: (kind: CommentKind) => keep({ kind }),
    setBody: (body: string) => keep(home ? { body, home } : { body }),
    setAbout: (about: AskedPlace | null) => keep({ about }),
    pick: (person: Colleague) => keep({ picked: [...begunComment(begunKey).picked, person] }),
    error: add.error ? (fieldWords(add.error, 'body') ?? words(add.error)) : undefined,
  }
}
