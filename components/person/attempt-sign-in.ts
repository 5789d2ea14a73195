import { getCsrfToken, signIn } from 'next-auth/react'
import { outcomeOf, type SignInOutcome } from './sign-in-outcome'

/**
 * Tries an e-mail and a password. Asks for a token first: where the server is silent, `signIn` would
 * leave the page, and with it what was typed.
 */
export async function attemptSignIn(typed: {
  email: string
  password: string
}): Promise<SignInOutcome> {
  try {
    if ((await getCsrfToken()) === undefined) return { kind: 'unreachable' }
    return outcomeOf(await signIn('credentials', { ...typed, redirect: false }))
  } catch {
    return { kind: 'unreachable' }
  }
}
