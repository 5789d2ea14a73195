import { useFailureWords, useFieldWords } from '@/components/request/failure-words'
import type { CommentKind } from '@/domain/comment'
import { storeMentions } from '@/domain/mention'
import type { AskedPlace } from './asked-place'
import { type BegunComment, begunComment, keepComment, useBegunComment } from './begun-comment'
import { useAddComment } from './mutations'
import type { Colleague } from './queries'

type Written = Parameters<ReturnType<typeof useAddComment>['mutate']>[0]

interface WritingOf {
  articleId: string
  /** Under which it is kept until it is sent, see `BegunComment`. */
  begunKey: string
  /** Where it is begun; see `BegunComment`. */
  home?: BegunComment['home']
  /** What is sent; `body` names people as the server wants them named. */
  written: (begun: BegunComment) => Written
}

/** A text with the people picked for it, and how to send it. */
export function useWriting({ articleId, begunKey, home, written }: WritingOf) {
  const words = useFailureWords()
  const fieldWords = useFieldWords()
  const begun = useBegunComment(begunKey)
  const add = useAddComment(articleId)
  const keep = (change: Partial<BegunComment>) => keepComment(begunKey, change)
  const send = (then: () => void) => {
    const text = begun.body.trim()
    if (text === '' || add.isPending) return
    // Not a callback of the form, which is gone when one walks on at once: what was sent would come back.
    add.mutateAsync(written({ ...begun, body: storeMentions(text, begun.picked) })).then(
      () => {
        if (begunComment(begunKey) !== begun) return
        keepComment(begunKey, null)
        then()
      },
      () => undefined,
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
