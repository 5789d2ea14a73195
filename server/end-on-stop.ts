import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'
import { closeLive } from './live/live-hub'

/** Milliseconds an answer that was begun may still take once the process is asked to stop. */
const GRACE = 4_000
const SWEEP = 100

/**
 * Asked to stop, the framework takes no new connection and waits for those that are open. Browsers keep
 * theirs and go on asking over them: they are told to come anew, and find the process that follows.
 */
export function endOnStop(): void {
  const servers = new Set<Server>()
  let isStopping = false
  subscribe('http.server.request.start', (message) => {
    const { server, response } = message as { server: Server; response: ServerResponse }
    servers.add(server)
    if (isStopping) response.setHeader('Connection', 'close')
  })
  const stop = () => {
    if (isStopping) return
    isStopping = true
    void closeLive()
    const sweep = () => {
      for (const server of servers) server.closeIdleConnections()
    }
    const end = () => {
      for (const server of servers) server.closeAllConnections()
    }
    setInterval(sweep, SWEEP).unref()
    setTimeout(end, GRACE).unref()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
}
