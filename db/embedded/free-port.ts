import { createServer } from 'node:net'

/**
 * A TCP port nobody listens on at `host`: the first of `wished` that is free, else one the system picks.
 * The port may be taken again before it is used: the caller still has to cope with that.
 */
export async function findFreePort(wished: number[] = [], host = '127.0.0.1'): Promise<number> {
  for (const port of wished) {
    if ((await listenOnce(port, host)) !== null) return port
  }
  const port = await listenOnce(0, host)
  if (port === null) throw new Error(`no free TCP port on ${host}`)
  return port
}

/** Whether the port is free at this moment. */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await listenOnce(port, host)) !== null
}

function listenOnce(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address !== null ? address.port : null
      server.close(() => resolve(bound))
    })
  })
}
