import type { ErrorBody } from '@/domain/errors'

type Failure = Omit<ErrorBody['error'], 'requestId'> & { requestId: string | null }

/** A request that got no good answer. `failure.reason` is a key of the interface's words. */
export class RequestFailed extends Error {
  /** HTTP status; 0 when no answer came (offline, server down). */
  readonly status: number
  readonly failure: Failure

  constructor(status: number, failure: Failure) {
    super(`${status} ${failure.reason}`)
    this.name = 'RequestFailed'
    this.status = status
    this.failure = failure
  }
}

/** True when no answer came, or only from something in between: worth trying again unchanged. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof RequestFailed && (error.status === 0 || error.status >= 500)
}

/** GETs JSON from our own API. */
export function getJson<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return request<Answer>(path, { method: 'GET', ...(signal && { signal }) })
}

interface Sending {
  body?: unknown
  /** The same key on a retry gets the same answer; a fresh one unless given. */
  idempotencyKey?: string
  /** Who it is meant to be by; refused where another is signed in by then. */
  personId?: string
  /** Goes on when the page is left, if it is small; given up after a while without an answer. */
  isLasting?: boolean
}

/** Browsers let 64 kB of such requests be on their way at once; they refuse the rest. */
const LASTING_MAX_LENGTH = 8_000
const LASTING_PATIENCE = 20_000

/** Sends a write to our own API. */
export function sendJson<Answer>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  { body, idempotencyKey = crypto.randomUUID(), personId, isLasting = false }: Sending = {},
): Promise<Answer> {
  const text = body === undefined ? '' : JSON.stringify(body)
  return request<Answer>(path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': idempotencyKey,
      ...(personId !== undefined && { 'X-Person': personId }),
    },
    body: body === undefined ? null : text,
    ...(isLasting && {
      keepalive: text.length <= LASTING_MAX_LENGTH,
      signal: AbortSignal.timeout(LASTING_PATIENCE),
    }),
  })
}

async function request<Answer>(path: string, init: RequestInit): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init })
    // One that breaks off, or is not ours (a portal in between), counts as no answer.
    if (response.ok) return (await response.json()) as Answer
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new RequestFailed(0, { code: 'internal', reason: 'offline', requestId: null })
  }
  throw new RequestFailed(response.status, await failureOf(response))
}

async function failureOf(response: Response): Promise<Failure> {
  const unknown = { code: 'internal', reason: 'unexpected' } as const
  const requestId = response.headers.get('x-request-id')
  try {
    const body = (await response.json()) as Partial<ErrorBody>
    return body.error ?? { ...unknown, requestId }
  } catch {
    return { ...unknown, requestId }
  }
}
