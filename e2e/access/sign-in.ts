import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import type { Prepared } from '@/e2e/stack/prepared'
import { knock } from './knock'

export interface Form {
  status: number
  headers: Headers
  body: string
  /** The session cookie that was set, `name=value`; undefined when none was. */
  session: string | undefined
}

interface Post {
  action?: string
  fields: Record<string, string>
  headers?: Record<string, string>
  /** Cookies the browser has already. */
  jar?: string
}

/** Posts the sign-in form as the browser does, with a token of its own. */
export async function postForm(stack: Prepared, post: Post): Promise<Form> {
  const { csrfToken, cookie } = await token(stack)
  const fields = new URLSearchParams({ csrfToken, json: 'true', ...post.fields })
  const response = await fetch(`${stack.url}/api/auth/${post.action ?? 'callback/credentials'}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: stack.url,
      cookie: [cookie, post.jar].filter(Boolean).join('; '),
      ...post.headers,
    },
    body: fields,
  })
  const set = response.headers.getSetCookie().find((line) => line.startsWith('cotejo.session='))
  const session = set?.split(';')[0]
  return {
    status: response.status,
    headers: response.headers,
    body: await response.text(),
    session: session === 'cotejo.session=' ? undefined : session,
  }
}

/** What the desk answers to whoever holds a cookie: 200 or 401. */
export async function statusOf(stack: Prepared, cookie: string): Promise<number> {
  return (await fetch(`${stack.url}/api/v1/articles`, { headers: { cookie } })).status
}

/** Somebody new with a password we know, so that no demo login is slowed. */
export async function newcomer(
  stack: Prepared,
  role = 'translator',
): Promise<{ id: string; email: string; password: string }> {
  const email = `newcomer-${randomBytes(6).toString('hex')}@demo.cotejo.example`
  const password = 'a password for tests'
  const body = { name: 'Newcomer', email, role, password }
  const answer = await knock(stack, { visitor: 'admin', method: 'POST', path: PEOPLE, body })
  return { id: JSON.parse(answer.body).id, email, password }
}

/** The administrator changes somebody. */
export async function change(stack: Prepared, id: string, body: object): Promise<void> {
  const path = `${PEOPLE}/${id}`
  const answer = await knock(stack, { visitor: 'admin', method: 'PATCH', path, body })
  if (answer.status !== 200) throw new Error(answer.body)
}

const PEOPLE = '/api/v1/people'

/** Empties the throttle. */
export async function forgetFailures(stack: Prepared): Promise<void> {
  const sql = postgres(stack.databaseUrl, { max: 1 })
  await sql`delete from rate_limits`
  await sql.end()
}

async function token(stack: Prepared): Promise<{ csrfToken: string; cookie: string }> {
  const response = await fetch(`${stack.url}/api/auth/csrf`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const { csrfToken } = (await response.json()) as { csrfToken: string }
  return { csrfToken, cookie }
}
