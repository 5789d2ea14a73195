import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import { workspaceQuery } from '@/components/article/queries'
import { isWhole, type SegmentDto } from '@/domain/segment'
import { adoptBegun } from './adopt-begun'
import { begunComment, remarkKey } from './begun-comment'
import { keepCaret, keyOfCarried, takeCaret } from './kept-caret'

interface Place {
  articleId: string
  /** As it is shown: where a text is held as it was read, it may stand no more. */
  segment: SegmentDto
  viewerId: string
  form: RefObject<HTMLFormElement | null>
  /** Called with the segment that has the words somebody is writing about, where it is another. */
  onCarried: ((segment: SegmentDto) => void) | undefined
}

/**
 * Where a remark is begun, as it is kept with it. Who comes to write finds there what they began on
 * segments that somebody split or joined meanwhile, before a letter is typed; who is writing goes on, caret
 * and all, in the form of the segment that has the words now.
 */
export function useHome(place: Place) {
  const { articleId, segment: shown, viewerId, form, onCarried } = place
  const key = remarkKey(viewerId, shown.id)
  // The screen itself does the asking.
  const { data } = useQuery({ ...workspaceQuery(articleId), enabled: false })
  const segments = data && isWhole(data) ? data.segments : undefined
  const goOn = useEffectEvent((all: readonly SegmentDto[]) => {
    takeCaret(key, form.current, begunComment(key).body)
    const writingIn = keyOfCarried()
    const segment = all.find(({ id }) => remarkKey(viewerId, id) === writingIn)
    if (segment) onCarried?.(segment)
  })
  useLayoutEffect(() => {
    // What one writes stays under one's hands as long as the words it is about stay before one's eyes.
    if (!segments?.some(({ id }) => id === shown.id)) return
    adoptBegun(viewerId, articleId, segments)
    goOn(segments)
  }, [viewerId, articleId, segments, shown.id])
  useLayoutEffect(() => () => keepCaret(key, form.current), [key, form])
  const now = segments?.find(({ id }) => id === shown.id)
  const { source, position } = now ?? shown
  return {
    home: { articleId, source, position },
    /** All of the article where the segment stands there no more; its remark goes to one of them. */
    heirs: segments && now === undefined ? segments : null,
  }
}
