import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { getJson, isUnreachable, RequestFailed } from './request'

let server: Server | undefined

afterEach(() => {
  server?.close()
})

async function answering(answer: RequestListener): Promise<unknown> {
  const listening = createServer(answer)
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  return getJson(`http://127.0.0.1:${port}/`).catch((error: unknown) => error)
}

it('an answer that breaks off is no answer: the same is asked again', async () => {
  const outcome = await answering((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 })
    response.write('{"segment":')
    setTimeout(() => response.destroy(), 20)
  })
  expect(isUnreachable(outcome)).toBe(true)
})

it('a page of somebody in between, such as a portal that asks for a password, is no answer', async () => {
  const outcome = await answering((_, response) => {
    response.end('<!doctype html><title>Welcome to the train</title>')
  })
  expect(isUnreachable(outcome)).toBe(true)
})

it('a refusal keeps its reason', async () => {
  const error = { code: 'conflict', reason: 'text_changed', requestId: 'r1' }
  const outcome = await answering((_, response) => {
    response.writeHead(409).end(JSON.stringify({ error }))
  })
  expect(outcome).toBeInstanceOf(RequestFailed)
  expect(outcome).toMatchObject({ status: 409, failure: error })
})
