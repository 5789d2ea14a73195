/**
 * The whole vocabulary of failure. A new situation gets new details, not a new code.
 */
export const HTTP_STATUS = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 422,
  conflict: 409,
  rate_limited: 429,
  too_large: 413,
  internal: 500,
} as const

export type ErrorCode = keyof typeof HTTP_STATUS

/** What may go wrong, as the client receives it. `reason` names the words to show; never internal text. */
export interface ErrorBody {
  error: {
    code: ErrorCode
    reason: string
    requestId: string
    /** Field path → reason, for forms. */
    fields?: Record<string, string>
    /** Facts the words need: counts, names, the other's text. */
    details?: Record<string, unknown>
  }
}

/** An expected refusal. Anything else that is thrown is a bug and reaches the client as `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly reason: string
  readonly details: Record<string, unknown> | undefined

  constructor(code: ErrorCode, reason: string, details?: Record<string, unknown>) {
    super(`${code}: ${reason}`)
    this.name = 'AppError'
    this.code = code
    this.reason = reason
    this.details = details
  }
}
