import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { untilBack } from './until-back'

/** An application that answers these in turn, the last for ever. */
async function serve(...answers: [number, ...number[]]): Promise<string> {
  let asked = 0
  server = createServer((_, response) => {
    response.statusCode = answers[Math.min(asked++, answers.length - 1)] ?? 0
    response.end()
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

let server: Server | undefined

afterEach(() => server?.close())

describe('a page that broke', () => {
  it('opens again once an application that was down answers', async () => {
    const site = await serve(503, 503, 200)
    expect(await untilBack(new AbortController().signal, 10, site)).toBe(true)
  })

  it('is not tried again by itself when the application was up all the time', async () => {
    const site = await serve(200)
    expect(await untilBack(new AbortController().signal, 10, site)).toBe(false)
  })

  it('asks no more when it was left', async () => {
    const site = await serve(503)
    const leaving = new AbortController()
    const waiting = untilBack(leaving.signal, 10, site)
    setTimeout(() => leaving.abort(), 50)
    expect(await waiting).toBe(false)
  })
})
