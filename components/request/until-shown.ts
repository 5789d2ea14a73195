/**
 * For `onSettled`: an act lasts until the screen shows what it did (`shown`); one that failed is told at
 * once, and what is asked for anew comes when it comes, which is long where the line is gone.
 */
export function untilShown(
  error: Error | null,
  shown: Promise<unknown>,
): Promise<unknown> | undefined {
  return error === null ? shown : undefined
}
