import type { ErrorBody } from '@/domain/errors'
import { limitTo, PATIENCE } from './patience'

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

/** True when a reading was given up: whoever waited that long is told, and not made to wait again. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.reason === UNANSWERED
}

/** Whether an answer tells what stood when an earlier request with its key was made, and not now. */
export function isGivenAgain(answer: object): boolean {
  return givenAgain.has(answer)
}

/** GETs JSON from our own API. */
export function getJson<Answer>(
  path: string,
  signal?: AbortSignal,
  patience = PATIENCE,
): Promise<Answer> {
  const silence = { patience, reason: UNANSWERED } as const
  return request<Answer>(path, { method: 'GET', ...(signal && { signal }) }, silence)
}

interface Sending {
  body?: unknown
  /** The same key on a retry gets the same answer; a fresh one unless given. */
  idempotencyKey?: string
  /** Who it is meant to be by; refused where another is signed in by then. */
  personId?: string
  /** Goes on when the page is left, if it is small. Its sender repeats it, so it is given up sooner. */
  isLasting?: boolean
  /** Changes nothing: without an answer it may simply be asked again. */
  isQuestion?: boolean
  /** Milliseconds after which it is given up. */
  patience?: number
}

/** Browsers let 64 kB of such requests be on their way at once; they refuse the rest. */
const LASTING_MAX_LENGTH = 8_000
const LASTING_PATIENCE = 20_000

/** Sends a write, or a question that has a body, to our own API. */
export function sendJson<Answer>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  sending: Sending = {},
): Promise<Answer> {
  const { body, idempotencyKey = crypto.randomUUID(), personId, isLasting = false } = sending
  const { isQuestion = false, patience = isLasting ? LASTING_PATIENCE : PATIENCE } = sending
  const text = body === undefined ? '' : JSON.stringify(body)
  const init: RequestInit = {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': idempotencyKey,
      ...(personId !== undefined && { 'X-Person': personId }),
    },
    body: body === undefined ? null : text,
    keepalive: isLasting && text.length <= LASTING_MAX_LENGTH,
  }
  return request<Answer>(path, init, { patience, reason: isQuestion ? UNANSWERED : 'maybe_done' })
}

const UNANSWERED = 'unanswered'

/** When a request is given up, and what is said then. */
interface Silence {
  patience: number
  reason: typeof UNANSWERED | 'maybe_done'
}

async function request<Answer>(path: string, init: RequestInit, silence: Silence): Promise<Answer> {
  const limit = limitTo(silence.patience, init.signal)
  try {
    const response = await fetch(path, {
      credentials: 'same-origin',
      ...init,
      signal: limit.signal,
    })
    // What is read may be large; what is said of a write is not.
    if (silence.reason === UNANSWERED) limit.ease()
    // One that breaks off, or is not ours (a portal in between), counts as no answer.
    if (response.ok) return noteRepetition(response, (await response.json()) as Answer)
    throw new RequestFailed(response.status, await failureOf(response))
  } catch (error) {
    if (error instanceof RequestFailed || init.signal?.aborted) throw error
    const reason = limit.isOver() ? silence.reason : 'offline'
    throw new RequestFailed(0, { code: 'internal', reason, requestId: null })
  } finally {
    limit.end()
  }
}

function noteRepetition<Answer>({ headers }: Response, answer: Answer): Answer {
  const isObject = typeof answer === 'object' && answer !== null
  if (isObject && headers.get('idempotent-replayed') === 'true') givenAgain.add(answer)
  return answer
}

/** Answers that an earlier request with the same key got first. */
const givenAgain = new WeakSet<object>()

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
