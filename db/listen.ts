import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'

interface Listening {
  /** A notification's payload. */
  onSignal(payload: string): void
  /** The line stands, for the first time or again: what was said in between is lost. */
  onReady(): void
}

const FIRST_PAUSE = 200
const LONGEST_PAUSE = 5_000

/**
 * Listens to a channel over one connection of its own, and goes on trying for as long as the database
 * is away: the driver's own `listen` gives up when the first try after a restart fails.
 */
export function listen(url: string, channel: string, { onSignal, onReady }: Listening) {
  let isEnded = false
  let end = (): Promise<void> => Promise.resolve()
  const keep = async () => {
    for (let failures = 0; !isEnded; failures++) {
      const closed = Promise.withResolvers<void>()
      const sql = postgres(url, {
        max: 1,
        connect_timeout: 5,
        idle_timeout: 0,
        max_lifetime: null,
        fetch_types: false,
        onnotice: () => undefined,
        connection: { application_name: 'cotejo live' },
        // Options of the driver that its types do not name; its own `listen` is built on them.
        ...{
          onclose: () => closed.resolve(),
          onnotify: (_: string, payload: string) => onSignal(payload),
        },
      })
      end = () => sql.end({ timeout: 1 })
      try {
        await sql.unsafe(`listen ${channel}`)
        failures = 0
        onReady()
        await closed.promise
      } catch {
        // Not there yet: tried again below.
      }
      await sql.end({ timeout: 0 }).catch(() => undefined)
      if (!isEnded) await sleep(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures))
    }
  }
  void keep()
  return {
    close: async () => {
      isEnded = true
      await end()
    },
  }
}
