import 'server-only'
import type { NextRequest } from 'next/server'
import type { z } from 'zod'
import { AppError } from '@/domain/errors'

/** Reads at most `maxBytes`; a longer body is refused before it is held. */
export async function bodyOf(request: NextRequest, maxBytes: number): Promise<string> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  const refuse = () => new AppError('too_large', 'body_too_large', { maxBytes })
  if (declared > maxBytes) throw refuse()
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > maxBytes) throw refuse()
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new AppError('invalid', 'not_utf8')
  }
}

/** A body as the schema has it; an empty one is `{}`. */
export function parseBody<Input>(
  schema: z.ZodType<Input>,
  body: string,
  texts: 'storable' | 'any' = 'storable',
): Input {
  let raw: unknown
  try {
    raw = body === '' ? {} : JSON.parse(body)
  } catch {
    throw new AppError('invalid', 'not_json')
  }
  const input = checked(schema, raw)
  if (texts === 'storable') refuseUnstorable(input)
  return input
}

/** Search parameters of a read, parsed; what does not fit is refused, not ignored. */
export function queryOf<Query>(schema: z.ZodType<Query>, query: URLSearchParams): Query {
  const given = [...query].filter(([, value]) => value !== '')
  const parsed = checked(schema, Object.fromEntries(given))
  refuseUnstorable(parsed)
  return parsed
}

function checked<Input>(schema: z.ZodType<Input>, raw: unknown): Input {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw fieldsInvalid(parsed.error.issues.map((issue) => [issue.path.join('.'), reasonOf(issue)]))
}

/** Our own reasons are snake_case words; the validator's English never leaves the server. */
function reasonOf(issue: z.core.$ZodIssue): string {
  return /^[a-z]+(_[a-z]+)+$/.test(issue.message) ? issue.message : issue.code
}

/**
 * PostgreSQL holds no NUL, and a lone surrogate would be stored as another character: refused for
 * every text of every input, so that no schema can forget it. Runs over what a schema let through.
 */
function refuseUnstorable(input: unknown): void {
  const found = [...unstorable(input, [])]
  if (found.length > 0) throw fieldsInvalid(found.map((path) => [path, 'text_unstorable']))
}

function* unstorable(value: unknown, path: string[]): Generator<string> {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) yield path.join('.')
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* unstorable(inner, [...path, name])
  }
}

function fieldsInvalid(faults: [string, string][]): AppError {
  return new AppError('invalid', 'fields_invalid', {
    fields: Object.fromEntries(faults.slice(0, 20)),
  })
}
