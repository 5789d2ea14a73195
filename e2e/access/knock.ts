import type { Prepared, Visitor } from '@/e2e/stack/prepared'
import type { Method } from './table'

export interface Answer {
  status: number
  headers: Headers
  body: string
}

interface Knock {
  visitor: Visitor
  method: Method
  path: string
  body?: unknown
  headers?: Record<string, string>
}

/** One request as one visitor, redirects not followed. Everything that came back is kept. */
export async function knock(
  stack: Prepared,
  { visitor, method, path, body, headers }: Knock,
): Promise<Answer> {
  const cookie = stack.cookies[visitor]
  const isWrite = !['GET', 'HEAD', 'OPTIONS'].includes(method)
  const response = await fetch(`${stack.url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(cookie && { cookie }),
      ...(isWrite && { origin: stack.url, 'content-type': 'application/json' }),
      ...headers,
    },
    ...(isWrite && { body: JSON.stringify(body ?? {}) }),
  })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

/** An address of the table with the prepared things in place of the names in brackets. */
export function fill(pattern: string, things: Record<string, string>): string {
  return pattern.replace(
    /\[(?:\.\.\.)?([^\]=]*)(?:=([^\]]*))?\]/g,
    (_, name: string, given?: string) => {
      const value = given ?? things[name]
      if (value === undefined) throw new Error(`nothing prepared for [${name}]`)
      return value
    },
  )
}
