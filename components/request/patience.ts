/** Milliseconds in which an answer has to begin: a server that takes the line may say nothing for ever. */
export const PATIENCE = 30_000

/** The same where whole pages or files are read, or brought in. */
export const LONG_PATIENCE = 120_000

/** How many times as long a slow line may take over an answer that has begun. */
const SLOW = 4

interface Limit {
  /** Gives up when the time is over, or with the signal that was given. */
  signal: AbortSignal
  isOver: () => boolean
  /** The answer has begun. */
  ease: () => void
  end: () => void
}

/** A limit to what can be given up. By hand, since `AbortSignal.any` is younger than browsers in use. */
export function limitTo(patience: number, given?: AbortSignal | null): Limit {
  const limit = new AbortController()
  let isOver = false
  const giveUp = () => {
    isOver = true
    limit.abort()
  }
  let timer = setTimeout(giveUp, patience)
  const stop = () => limit.abort(given?.reason)
  if (given?.aborted) stop()
  given?.addEventListener('abort', stop)
  return {
    signal: limit.signal,
    isOver: () => isOver,
    ease: () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, patience * SLOW)
    },
    end: () => {
      clearTimeout(timer)
      given?.removeEventListener('abort', stop)
    },
  }
}
