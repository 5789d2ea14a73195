/** Milliseconds between two questions whether the application is back. */
const PAUSE = 1_500

/**
 * Waits for an application that is down. Resolves with true once it answers again; with false when it
 * answers at once, since then what broke was something else, or when nobody waits any more.
 */
export async function untilBack(signal: AbortSignal, pause = PAUSE, site = ''): Promise<boolean> {
  if (await isReady(site, signal)) return false
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (await isReady(site, signal)) return true
  }
  return false
}

async function isReady(site: string, signal: AbortSignal): Promise<boolean> {
  try {
    const answer = await fetch(`${site}/api/health/ready`, { cache: 'no-store', signal })
    return answer.ok
  } catch {
    return false
  }
}
