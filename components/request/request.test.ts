import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { getJson, isUnanswered, isUnreachable, RequestFailed, sendJson } from './request'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(answer: RequestListener): Promise<string> {
  const listening = createServer(answer)
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  return `http://127.0.0.1:${port}/`
}

async function answering(answer: RequestListener): Promise<unknown> {
  return failureOf(getJson(await serve(answer)))
}

function failureOf(request: Promise<unknown>): Promise<unknown> {
  return request.catch((error: unknown) => error)
}

/** Takes the line and says nothing. */
const silent: RequestListener = () => undefined

/** Milliseconds. */
const SHORT = 50

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

describe('a server that takes the line and says nothing', () => {
  it('is given up: the reading failed for want of an answer', async () => {
    const outcome = await failureOf(getJson(await serve(silent), undefined, SHORT))
    expect(outcome).toMatchObject({ status: 0, failure: { reason: 'unanswered' } })
    expect(isUnreachable(outcome)).toBe(true)
    expect(isUnanswered(outcome)).toBe(true)
  })

  it('leaves open whether a write was done, and its sender may repeat it', async () => {
    const outcome = await failureOf(sendJson('POST', await serve(silent), { patience: SHORT }))
    expect(outcome).toMatchObject({ status: 0, failure: { reason: 'maybe_done' } })
    expect(isUnreachable(outcome)).toBe(true)
  })

  it('has done nothing where it was only asked a question', async () => {
    const asked = sendJson('POST', await serve(silent), { patience: SHORT, isQuestion: true })
    expect(await failureOf(asked)).toMatchObject({ failure: { reason: 'unanswered' } })
  })

  it('is given up also amid its answer', async () => {
    const site = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write('{"segments":[')
    })
    const outcome = await failureOf(getJson(site, undefined, SHORT))
    expect(outcome).toMatchObject({ failure: { reason: 'unanswered' } })
  })

  it('is given up also amid a refusal, which stays one', async () => {
    const site = await serve((_, response) => {
      response.writeHead(403, { 'Content-Type': 'application/json' })
      response.write('{"error":')
    })
    expect(await failureOf(getJson(site, undefined, SHORT))).toMatchObject({ status: 403 })
  })

  it('hears the line end', async () => {
    const ended = Promise.withResolvers<void>()
    const site = await serve((request) => request.on('close', () => ended.resolve()))
    await failureOf(getJson(site, undefined, SHORT))
    await ended.promise
  })
})

it('a reading that nobody waits for any more ends as its reader ended it, and is no failure', async () => {
  const leaving = new AbortController()
  const asked = failureOf(getJson(await serve(silent), leaving.signal))
  leaving.abort()
  const outcome = await asked
  expect(outcome).not.toBeInstanceOf(RequestFailed)
  expect(outcome).toMatchObject({ name: 'AbortError' })
})

it('nobody who left already is asked for', async () => {
  const asked = getJson(await serve(silent), AbortSignal.abort())
  expect(await failureOf(asked)).toMatchObject({ name: 'AbortError' })
})
