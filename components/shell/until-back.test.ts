import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { untilBack } from './until-back'

/** An application that answers these in turn, the last for ever; 0 is no answer at all. */
async function serve(...answers: [number, ...number[]]): Promise<string> {
  let asked = 0
  server = createServer((_, response) => {
    const status = answers[Math.min(asked++, answers.length - 1)] ?? 0
    if (status > 0) response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

describe('a page that broke', () => {
  it('opens again once an application that was down answers', async () => {
    const site = await serve(503, 503, 200)
    expect(await untilBack(new AbortController().signal, { pause: 10, site })).toBe(true)
  })

  it('opens again once an application that took the line and said nothing answers', async () => {
    const site = await serve(0, 0, 200)
    const { signal } = new AbortController()
    expect(await untilBack(signal, { pause: 10, patience: 50, site })).toBe(true)
  })

  it('is not tried again by itself when the application was up all the time', async () => {
    const site = await serve(200)
    expect(await untilBack(new AbortController().signal, { pause: 10, site })).toBe(false)
  })

  it('asks no more when it was left', async () => {
    const site = await serve(503)
    const leaving = new AbortController()
    const waiting = untilBack(leaving.signal, { pause: 10, site })
    setTimeout(() => leaving.abort(), 50)
    expect(await waiting).toBe(false)
  })
})
