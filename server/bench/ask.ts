import { Agent, request as httpRequest } from 'node:http'
import { performance } from 'node:perf_hooks'

/** An answer as a desk on the same network gets it. */
export interface Answered<Body> {
  ms: number
  body: Body
}

/** Asks for pages and of the API as one browser does: signed in, over one connection that stays open. */
export function browserAt(url: string, cookie: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const headers = { cookie, origin: url }
  const ask = <Body>(method: string, path: string, sent?: unknown): Promise<Answered<Body>> =>
    new Promise((resolve, reject) => {
      const began = performance.now()
      const body = sent === undefined ? undefined : JSON.stringify(sent)
      const written = body && { 'content-type': 'application/json', 'idempotency-key': newKey() }
      const options = { method, agent, headers: { ...headers, ...written } }
      const request = httpRequest(`${url}${path}`, options, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const ms = performance.now() - began
          const text = Buffer.concat(chunks).toString()
          const isJson = answer.headers['content-type']?.startsWith('application/json')
          if (Number(answer.statusCode) < 300)
            resolve({ ms, body: (isJson ? JSON.parse(text) : text) as Body })
          else reject(new Error(`${method} ${path} answered ${answer.statusCode}: ${text}`))
        })
      })
      request.on('error', reject)
      request.end(body)
    })
  return { ask, leave: () => agent.destroy() }
}

export type BenchBrowser = ReturnType<typeof browserAt>

let keys = 0

function newKey(): string {
  keys += 1
  return `bench-key-${keys}`
}
