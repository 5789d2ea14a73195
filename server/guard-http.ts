import 'server-only'
import { randomUUID } from 'node:crypto'
import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { log } from './log'

export interface HttpGuard {
  /** Whether X-Forwarded-* was set by a proxy of our own. */
  isProxyTrusted: boolean
  isHttps: boolean
}

/**
 * Stands between the connection and the framework, for every answer of this process: what the
 * framework answers by itself (redirects to the address without a slash, static files, its own
 * errors) passes no route and no proxy.ts, and would carry none of the headers that protect it.
 */
export function guardHttp(guard: HttpGuard): void {
  const emit = Server.prototype.emit
  Server.prototype.emit = function guarded(this: Server, event: string, ...rest: unknown[]) {
    const [request, answer] = rest
    if (!(request instanceof IncomingMessage)) return Reflect.apply(emit, this, [event, ...rest])
    if (!guard.isProxyTrusted) for (const name of FORWARDED) delete request.headers[name]
    if (answer instanceof ServerResponse) protectAnswer(request, answer, guard)
    const status = refusalOf(request)
    if (status === null) return Reflect.apply(emit, this, [event, ...rest])
    refuse(answer, status)
    return true
  }
}

/**
 * Without a trusted proxy in front, whoever connects could write any `X-Forwarded-For` and slip the
 * sign-in throttle. The framework fills the header from the connection when it is absent.
 */
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded'] as const

/** What an answer carries that says nothing of its own: nothing runs, nobody keeps it. */
const UNLESS_SAID: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

/** Filled in when the head is written: set before, the framework would add its own beside it. */
function protectAnswer(request: IncomingMessage, answer: ServerResponse, guard: HttpGuard): void {
  const writeHead = answer.writeHead
  answer.writeHead = (...head: unknown[]) => {
    for (const [name, value] of Object.entries(UNLESS_SAID)) {
      if (!answer.hasHeader(name)) answer.setHeader(name, value)
    }
    if (guard.isHttps) answer.setHeader('Strict-Transport-Security', 'max-age=31536000')
    nameRequest(request, answer, head[0])
    return Reflect.apply(writeHead, answer, head)
  }
}

/** An error without an id of its own gets one, and a line in the log under that id. */
function nameRequest(request: IncomingMessage, answer: ServerResponse, status: unknown): void {
  if (typeof status !== 'number' || status < 400 || answer.hasHeader('X-Request-Id')) return
  const requestId = randomUUID()
  answer.setHeader('X-Request-Id', requestId)
  if (status >= 500) log('error', 'answer failed', { requestId, status, path: pathOf(request) })
}

/**
 * Status of the refusal of what no page of ours sends: an absolute address (a server once fetched
 * those, CVE-2026-44578), one that does not decode (the framework's 500), more than a read outside
 * the API (a POST to a file is a 500 too).
 */
function refusalOf(request: IncomingMessage): number | null {
  const path = pathOf(request)
  if (!path.startsWith('/') || path.startsWith('//')) return 400
  if (!READS.has(request.method ?? '') && !isForWrites(request, path)) return 405
  try {
    decodeURIComponent(path)
    return null
  } catch {
    return 400
  }
}

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/**
 * The API, the sign-in form where scripts are late, and the framework's tools while developing. Server
 * Actions, which took other software over (CVE-2025-55182), are posts to pages: there are none here.
 */
function isForWrites({ method, headers }: IncomingMessage, path: string): boolean {
  if (method === 'TRACE' || headers['next-action'] !== undefined) return false
  if (path === '/sign-in') return method === 'POST'
  return path.startsWith('/api/') || path.startsWith('/__nextjs')
}

function refuse(answer: unknown, status: number): void {
  if (answer instanceof ServerResponse) answer.writeHead(status).end()
  else if (answer instanceof Socket) answer.destroy()
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? ''
}
