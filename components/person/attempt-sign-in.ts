import { getCsrfToken, signIn } from 'next-auth/react'
import { inTime } from '@/components/request/in-time'
import { outcomeOf, type SignInOutcome } from './sign-in-outcome'

interface Typed {
  email: string
  password: string
}

/** Tries an e-mail and a password. A server that says nothing for long counts as unreachable. */
export async function attemptSignIn(typed: Typed): Promise<SignInOutcome> {
  try {
    return await inTime(ask(typed))
  } catch {
    return { kind: 'unreachable' }
  }
}

/** Asks for a token first: where the server is gone `signIn` would leave the page, and what was typed. */
async function ask(typed: Typed): Promise<SignInOutcome> {
  if ((await getCsrfToken()) === undefined) return { kind: 'unreachable' }
  return outcomeOf(await signIn('credentials', { ...typed, redirect: false }))
}
