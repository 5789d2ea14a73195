import { createServer } from 'node:net'

/**
 * A TCP port nobody listens on at `host`: the first of `wished` that is free, else one the system picks.
 * The port may be taken again before it is used: the caller still has to cope with that.
 */
export async function findFreePort(wished: number[] = [], host = '127.0.0.1'): Promise<number> {
  for (const port of wished) {
    if (await isPortFree(port, host)) return port
  }
  const port = await listenOnce(0, host)
  if (typeof port !== 'number') throw new Error(`no free TCP port on ${host}`)
  return port
}

/**
 * Whether the port is free at this moment. A browser tries ::1 first for "localhost": somebody there would be shown
 * in our place.
 */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  if (typeof (await listenOnce(port, host)) !== 'number') return false
  return host !== '127.0.0.1' || (await listenOnce(port, '::1')) !== 'EADDRINUSE'
}

/** Why nobody could listen on the port of this machine: the system's code, or null when one can. */
export async function findPortFault(port: number): Promise<string | null> {
  const outcome = await listenOnce(port, undefined)
  return typeof outcome === 'number' ? null : outcome
}

/** The port it listened on, or the system's reason why it could not. */
function listenOnce(port: number, host: string | undefined): Promise<number | string> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address !== null ? address.port : 'no address'
      server.close(() => resolve(bound))
    })
  })
}
