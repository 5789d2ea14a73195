import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/auth'
import { AppError } from '@/domain/errors'
import { handOver } from '@/server/route'

type Params = { params: Promise<{ nextauth?: string | string[] }> }

/** What of next-auth is in use. Not its log, which any stranger may write, nor its own pages. */
const IN_USE: Record<string, readonly string[]> = {
  GET: ['csrf', 'providers', 'session', 'signin', 'signout', 'error'],
  POST: ['callback/credentials', 'signout'],
}

const answer = handOver(async (request: NextRequest, { params }: Params) => {
  const { nextauth } = await params
  const action = [nextauth ?? []].flat()
  if (!IN_USE[request.method]?.includes(action.join('/'))) {
    throw new AppError('not_found', 'not_found')
  }
  if (request.method === 'POST') refuseOtherThanForm(request)
  const context = { params: Promise.resolve({ nextauth: action }) }
  const response: Response = await NextAuth(request, context, authOptions())
  return request.method === 'POST' ? sayWait(response) : response
})

export { answer as GET, answer as POST }

function refuseOtherThanForm(request: NextRequest): void {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type))
    throw new AppError('invalid', 'not_a_form')
}

/** next-auth answers whatever `authorize` threw as 401; a wait is 429 and says how long. */
async function sayWait(response: Response): Promise<Response> {
  const told = response.headers.get('location') ?? (await response.clone().text())
  const minutes = /error=throttled%3A(\d+)/.exec(told)?.[1]
  const isDown = /error=unavailable\b/.test(told)
  if (minutes !== undefined) response.headers.set('Retry-After', String(Number(minutes) * 60))
  if (response.status !== 401 || (minutes === undefined && !isDown)) return response
  return new Response(response.body, { status: isDown ? 503 : 429, headers: response.headers })
}
