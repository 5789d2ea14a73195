import { limitTo } from '@/components/request/patience'

/** Milliseconds between two questions whether the application is back, and until one counts as denied. */
const PAUSE = 1_500
const PATIENCE = 10_000

/**
 * Waits for an application that is down. Resolves with true once it answers again; with false when it
 * answers at once, since then what broke was something else, or when nobody waits any more.
 */
export async function untilBack(
  signal: AbortSignal,
  { pause = PAUSE, patience = PATIENCE, site = '' } = {},
): Promise<boolean> {
  const isReady = () => asked(`${site}/api/health/ready`, patience, signal)
  if (await isReady()) return false
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (await isReady()) return true
  }
  return false
}

async function asked(address: string, patience: number, leaving: AbortSignal): Promise<boolean> {
  const { signal, end } = limitTo(patience, leaving)
  try {
    const answer = await fetch(address, { cache: 'no-store', signal })
    return answer.ok
  } catch {
    return false
  } finally {
    end()
  }
}
