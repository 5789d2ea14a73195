import { afterPaint } from '@/components/ui/after-paint'
import { activeEditor } from './active-editor'
import type { SegmentSaver } from './segment-saver'

/** Milliseconds between two renders for keys, so that rendering leaves room for the next key. */
const PACE = 80

/**
 * Tells `listener` of a segment's text. What the open editor shows already is told when the frame with
 * the key has been painted, several keys at once; words that come from elsewhere are told at once, so
 * that no key is typed over a text that is about to be replaced. Answers how to stop.
 */
export function followTyped(
  saver: SegmentSaver,
  segmentId: number,
  listener: () => void,
): () => void {
  let known = saver.get(segmentId)
  let toldAt = Number.NEGATIVE_INFINITY
  let unpainted: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const callOff = () => {
    unpainted?.()
    unpainted = null
    clearTimeout(timer)
    timer = undefined
  }
  const tell = () => {
    callOff()
    toldAt = performance.now()
    listener()
  }
  const tellLater = () => {
    // The one frame that is asked for is the key's own: an empty one would hold up the next key's.
    unpainted ??= afterPaint(() => {
      unpainted = null
      tellSoon()
    })
  }
  const tellSoon = () => {
    const wait = toldAt + PACE - performance.now()
    if (wait <= 0) tell()
    else timer ??= setTimeout(tellUnlessKeyed, wait)
  }
  const tellUnlessKeyed = () => {
    timer = undefined
    if (unpainted === null) tell()
  }
  const deaf = saver.subscribe(() => {
    const typed = saver.get(segmentId)
    if (typed === known) return
    const text = typed?.text ?? saver.held(segmentId)?.text
    const isKey = text !== known?.text
    known = typed
    if (!isShown(text)) tell()
    else if (isKey) tellLater()
    else if (unpainted === null) tellSoon()
  })
  return () => {
    deaf()
    callOff()
  }
}

function isShown(text: string | undefined): boolean {
  return text !== undefined && activeEditor()?.text() === text
}
