import { once } from 'node:events'
import { createServer, Server } from 'node:http'
import { type AddressInfo, connect, createServer as createListener } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardHttp } from './guard-http'

describe('the guard before the framework', () => {
  const unguarded = Server.prototype.emit
  const asked: string[] = []
  const server = createServer((request, answer) => {
    asked.push(`${request.url} ${request.headers['x-forwarded-for'] ?? ''}`.trim())
    if (request.url === '/own') answer.setHeader('Content-Security-Policy', "script-src 'self'")
    if (request.url === '/moved') return answer.writeHead(308, { Location: '/' }).end()
    answer.statusCode = request.url === '/missing' ? 404 : 200
    answer.end('told')
  })
  // A framework that listens for upgrades; whatever reaches it stays open.
  server.on('upgrade', (request) => asked.push(`upgrade ${request.url}`))
  beforeAll(async () => {
    guardHttp({ isProxyTrusted: false, isHttps: true })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    Server.prototype.emit = unguarded
    server.closeAllConnections()
    server.close()
  })

  const port = () => (server.address() as AddressInfo).port
  const say = (line: string, ...headers: string[]) =>
    new Promise<string>((resolve) => {
      const socket = connect(port(), '127.0.0.1')
      let told = ''
      socket.on('data', (chunk) => {
        told += chunk.toString()
      })
      socket.on('close', () => resolve(told))
      socket.write(`${[`${line} HTTP/1.1`, 'Host: x', ...headers].join('\r\n')}\r\n\r\n`)
    })
  const ask = (line: string, ...headers: string[]) => say(line, 'Connection: close', ...headers)

  it.each(['/', '/moved', '/missing'])('gives every answer its headers (%s)', async (path) => {
    const told = await ask(`GET ${path}`)
    for (const header of [
      "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
      'Cache-Control: private, no-store',
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy: same-origin',
      'Strict-Transport-Security: max-age=31536000',
    ]) {
      expect(told).toContain(`${header}\r\n`)
    }
    expect(/X-Request-Id: [0-9a-f-]{36}/.test(told)).toBe(path === '/missing')
  })

  it('leaves an answer the policy it has, and adds no second one', async () => {
    const told = await ask('GET /own')
    expect(told.match(/content-security-policy: [^\r]+/gi)).toEqual([
      "Content-Security-Policy: script-src 'self'",
    ])
  })

  it.each([
    'GET /%E0%A4%A',
    'GET http://127.0.0.1/x',
    'GET //evil.example/',
    'OPTIONS *',
    'TRACE /api/v1/articles',
    'POST /icon.svg',
    'DELETE /desk',
    'PUT /sign-in',
    'OPTIONS /icon.svg',
  ])('refuses what no page of ours sends (%s), with the headers too', async (line) => {
    asked.length = 0
    const told = await ask(line)
    expect(told).toMatch(/^HTTP\/1\.1 40[05] .*Content-Security-Policy: default-src 'none'/s)
    expect(asked).toEqual([])
  })

  it('lets writes to the API and a late sign-in form through, but no Server Action', async () => {
    asked.length = 0
    await ask('POST /api/v1/articles')
    await ask('POST /sign-in')
    for (const path of ['/sign-in', '/desk', '/api/v1/articles']) {
      expect(await ask(`POST ${path}`, `Next-Action: ${'0'.repeat(42)}`)).toContain(' 405 ')
    }
    expect(asked).toEqual(['/api/v1/articles', '/sign-in'])
  })

  it('opens no connection for an upgrade to an absolute address', async () => {
    asked.length = 0
    let hits = 0
    const canary = createListener((socket) => {
      hits++
      socket.destroy()
    })
    canary.listen(0, '127.0.0.1')
    await once(canary, 'listening')
    const target = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/`
    await say(`GET ${target}`, 'Connection: Upgrade', 'Upgrade: websocket')
    expect({ hits, asked }).toEqual({ hits: 0, asked: [] })
    canary.close()
  })

  it('believes no forwarded address when no proxy is trusted', async () => {
    asked.length = 0
    await ask('GET /', 'X-Forwarded-For: 10.0.0.1')
    expect(asked).toEqual(['/'])
  })
})
