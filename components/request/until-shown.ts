import { inTime } from './in-time'

/** Milliseconds an act waits for the screen. */
const LONGEST = 3_000

/**
 * For `onSettled`: an act lasts until the screen shows what it did (`shown`). Not for ever: what was done
 * must not look undone, and be done twice, because a reading hangs; false then. One that failed is told at
 * once, whatever is read anew.
 */
export function untilShown(
  error: Error | null,
  shown: Promise<unknown>,
  longest = LONGEST,
): Promise<boolean> | undefined {
  if (error !== null) return undefined
  return inTime(shown, longest).then(
    () => true,
    () => false,
  )
}
