/** Milliseconds after which it is done anyhow: a page nobody sees paints no frames. */
const UNSEEN = 100

/** Calls `act` once the next frame has been painted, in a task of its own; answers how to call it off. */
export function afterPaint(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined
  const finish = () => {
    cancel()
    act()
  }
  const frame = requestAnimationFrame(() => {
    task = setTimeout(finish)
  })
  const unseen = setTimeout(finish, UNSEEN)
  const cancel = () => {
    cancelAnimationFrame(frame)
    clearTimeout(unseen)
    clearTimeout(task)
  }
  return cancel
}
