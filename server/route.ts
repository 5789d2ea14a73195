import 'server-only'
import { createHmac, randomUUID } from 'node:crypto'
import { NextRequest } from 'next/server'
import type { z } from 'zod'
import type { Database } from '@/db/client'
import { AppError, type ErrorBody, HTTP_STATUS } from '@/domain/errors'
import type { CurrentUser } from '@/domain/person'
import { env } from '@/env'
import type { Context, Idempotency } from './context'
import { database } from './database'
import { JsonText } from './json-text'
import { log } from './log'
import { bodyOf, parseBody } from './read-input'
import { personOfCookie, sessionCookieName } from './session'
import { type Answer, hashRequest, postgresCodeOf, Replay } from './transaction'

type RouteParams = { params: Promise<Record<string, string | string[] | undefined>> }
type Handler = (request: NextRequest, context: RouteParams) => Promise<Response>

interface Asked<Input> {
  ctx: Context
  params: Record<string, string>
  query: URLSearchParams
  input: Input
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal
}

interface WriteOptions<Output> {
  status?: number
  /** Maps an outcome to its answer; 200 (or `status`) with the value itself unless told. */
  answer?: (output: Output) => Answer
  maxBytes?: number
  /** `any` for a write that stores nothing and judges texts itself. */
  texts?: 'storable' | 'any'
}

const DEFAULT_MAX_BYTES = 256 * 1024
const HANDED_OVER_MAX_BYTES = 16 * 1024
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,100}$/

/** A GET of the API: session, run, JSON. Changes nothing. */
export function read<Output>(run: (asked: Asked<undefined>) => Promise<Output>): Handler {
  return (request, { params }) =>
    answering(request, async () => {
      const ctx: Context = { db: database(), actor: await signedIn(request) }
      const query = request.nextUrl.searchParams
      const { signal } = request
      const output = await run({
        ctx,
        params: single(await params),
        query,
        input: undefined,
        signal,
      })
      return json({ status: 200, body: output })
    })
}

interface AskedToStream extends Asked<undefined> {
  /** What the asker heard last, when it comes back to a stream that broke. */
  lastEventId: string | null
  /** Whether session and role still are what they were; a stream outlives both. */
  isStillAllowed: () => Promise<boolean>
}

/** A GET whose answer goes on as things happen (`text/event-stream`). */
export function stream(run: (asked: AskedToStream) => Promise<Response>): Handler {
  return (request, { params }) =>
    answering(request, async () => {
      const actor = await signedIn(request)
      return run({
        ctx: { db: database(), actor },
        params: single(await params),
        query: request.nextUrl.searchParams,
        input: undefined,
        signal: request.signal,
        lastEventId: request.headers.get('last-event-id'),
        isStillAllowed: () => isStill(request, actor),
      })
    })
}

/**
 * A write of the API: same origin, session, zod, verb, answer. The one way in for POST, PUT, PATCH
 * and DELETE.
 */
export function write<Input, Output>(
  schema: z.ZodType<Input>,
  run: (asked: Asked<Input>) => Promise<Output>,
  options: WriteOptions<Output> = {},
): Handler {
  const answer = options.answer ?? ((body: Output) => ({ status: options.status ?? 200, body }))
  return (request, { params }) =>
    answering(request, async () => {
      refuseForeignOrigin(request)
      const actor = await signedIn(request)
      refuseOtherPerson(request, actor)
      const body = await bodyOf(request, options.maxBytes ?? DEFAULT_MAX_BYTES)
      const input = parseBody(schema, body, options.texts)
      const idempotency = idempotencyOf(request, body, (output) => answer(output as Output))
      const ctx: Context = { db: database(), actor, ...(idempotency && { idempotency }) }
      const asked = {
        ctx,
        params: single(await params),
        query: request.nextUrl.searchParams,
        input,
        signal: request.signal,
      }
      return json(answer(await run(asked)))
    })
}

/**
 * A write whose address is its own authority (a signed token in a mail): no session and no origin to
 * ask for, since mail programs send it. What it may do is up to the token.
 */
export function writeByToken<Output>(
  run: (asked: { db: Database; params: Record<string, string> }) => Promise<Output>,
): Handler {
  return (request, { params }) =>
    answering(request, async () => {
      await bodyOf(request, HANDED_OVER_MAX_BYTES)
      return json({
        status: 200,
        body: await run({ db: database(), params: single(await params) }),
      })
    })
}

/**
 * For what a library answers in our place (next-auth): same origin for a write, a small body, our own
 * words when it fails.
 */
export function handOver(
  run: (request: NextRequest, context: RouteParams) => Promise<Response>,
): Handler {
  return (request, context) =>
    answering(request, async () => {
      if (request.method === 'GET' || request.method === 'HEAD') return run(request, context)
      refuseForeignOrigin(request)
      const body = await bodyOf(request, HANDED_OVER_MAX_BYTES)
      const { method, headers } = request
      return run(new NextRequest(request.url, { method, headers, body }), context)
    })
}

/** Nothing is at this address of the API, whatever the method. */
export function absent(request: NextRequest): Promise<Response> {
  return answering(request, () => Promise.reject(new AppError('not_found', 'not_found')))
}

/** A refusal as an answer, for outcomes that commit all the same. */
export function refusal(
  code: AppError['code'],
  reason: string,
  details: Record<string, unknown>,
): Answer {
  return { status: HTTP_STATUS[code], body: { error: { code, reason, requestId: null, details } } }
}

/** The one place where failure becomes an answer. Unknown errors are logged and say nothing. */
async function answering(request: NextRequest, run: () => Promise<Response>): Promise<Response> {
  const requestId = randomUUID()
  let response: Response
  try {
    response = await run()
  } catch (error) {
    response = error instanceof Replay ? replayed(error) : failure(error, requestId, request)
  }
  response.headers.set('X-Request-Id', requestId)
  if (!response.headers.has('Cache-Control')) {
    response.headers.set('Cache-Control', 'private, no-store')
  }
  return response
}

/** Marked: what it tells is as old as the request that got it first. */
function replayed({ answer }: Replay): Response {
  const response = json(answer)
  response.headers.set('Idempotent-Replayed', 'true')
  return response
}

function failure(error: unknown, requestId: string, request: NextRequest): Response {
  const known = error instanceof AppError ? error : unavailable(error)
  if (!known) {
    log('error', 'request failed', { requestId, path: request.nextUrl.pathname, error })
    return errorResponse(new AppError('internal', 'unexpected'), requestId)
  }
  return errorResponse(known, requestId)
}

/** A database that is down or full is an outage with its own words, not a bug. */
function unavailable(error: unknown): AppError | null {
  const code = postgresCodeOf(error)
  if (code === '53100') return new AppError('internal', 'disk_full')
  if (code?.startsWith('57P') || code?.startsWith('08'))
    return new AppError('internal', 'unavailable')
  const text = String(error instanceof Error ? (error.cause ?? error) : error)
  return /ECONNREFUSED|CONNECTION_(CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT/.test(text)
    ? new AppError('internal', 'unavailable')
    : null
}

function errorResponse(error: AppError, requestId: string): Response {
  const { fields, ...details } = error.details ?? {}
  const body: ErrorBody = {
    error: {
      code: error.code,
      reason: error.reason,
      requestId,
      ...(fields !== undefined && { fields: fields as Record<string, string> }),
      ...(Object.keys(details).length > 0 && { details }),
    },
  }
  const response = json({ status: statusOf(error), body })
  const wait = details.retryAfterSeconds
  if (typeof wait === 'number') response.headers.set('Retry-After', String(wait))
  return response
}

function statusOf(error: AppError): number {
  if (error.reason === 'unavailable' || error.reason === 'disk_full') return 503
  return HTTP_STATUS[error.code]
}

function json({ status, body }: Answer): Response {
  if (body instanceof JsonText) {
    return new Response(body.text, { status, headers: { 'Content-Type': 'application/json' } })
  }
  return Response.json(body ?? {}, { status })
}

async function signedIn(request: NextRequest): Promise<CurrentUser> {
  const person = await personOfCookie(database(), request.cookies.get(sessionCookieName())?.value)
  if (!person) throw new AppError('unauthenticated', 'sign_in_first')
  return person
}

/** A database that cannot be asked says nothing either way; it also tells nobody anything. */
async function isStill(request: NextRequest, { id, role }: CurrentUser): Promise<boolean> {
  try {
    const now = await signedIn(request)
    return now.id === id && now.role === role
  } catch (error) {
    return !(error instanceof AppError)
  }
}

/**
 * Browsers tell where a request comes from; a write must come from our own pages. A client without
 * a browser sends neither header and has no cookie to abuse, but must name our origin all the same.
 */
function refuseForeignOrigin(request: NextRequest): void {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const isOurs = origin === new URL(env().PUBLIC_URL).origin
  const isContradicted = site !== null && site !== 'same-origin'
  if (!isOurs || isContradicted) throw new AppError('forbidden', 'foreign_origin')
}

/** What waited in a browser is never sent in the name of who signed in there since. */
function refuseOtherPerson(request: NextRequest, actor: CurrentUser): void {
  const meant = request.headers.get('x-person')
  if (meant !== null && meant !== actor.id) throw new AppError('unauthenticated', 'other_person')
}

function idempotencyOf(
  request: NextRequest,
  body: string,
  answer: Idempotency['answer'],
): Idempotency | null {
  const key = request.headers.get('idempotency-key')
  if (key === null) return null
  if (!IDEMPOTENCY_KEY.test(key)) throw new AppError('invalid', 'key_malformed')
  // Keyed: a body may hold a password, and a bare digest of it could be guessed at leisure.
  const requestHash = createHmac('sha256', env().AUTH_SECRET)
    .update(hashRequest(request.method, request.nextUrl.pathname, body))
    .digest('hex')
  return { key, requestHash, answer }
}

/** A route without parameters is given none at all, not an empty object. */
function single(
  params: Record<string, string | string[] | undefined> | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}
