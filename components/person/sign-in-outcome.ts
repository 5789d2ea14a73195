/** What the sign-in form has to say after an attempt. */
export type SignInOutcome =
  | { kind: 'signed-in' }
  | { kind: 'refused' }
  | { kind: 'throttled'; minutes: number }
  | { kind: 'unreachable' }

/** What next-auth says when `authorize` or the sign-in callback said no. */
const REFUSALS: ReadonlySet<string> = new Set(['CredentialsSignin', 'AccessDenied'])

/** Pause we name when the server only says that there is one. */
const USUAL_MINUTES = 15

/**
 * Reads next-auth's answer. Wrong password, unknown and disabled people are one and the same:
 * `refused`; any other error is the server's own. `throttled` may carry the wait in minutes (`throttled:7`); less than one counts as one.
 */
export function outcomeOf(
  answer: { ok: boolean; error: string | null } | undefined,
): SignInOutcome {
  if (answer === undefined) return { kind: 'unreachable' }
  const throttled = /^throttled(?::(\d{1,4}))?$/.exec(answer.error ?? '')
  if (throttled) return { kind: 'throttled', minutes: waitOf(throttled[1]) }
  if (answer.error === null && answer.ok) return { kind: 'signed-in' }
  return { kind: REFUSALS.has(answer.error ?? '') ? 'refused' : 'unreachable' }
}

function waitOf(digits: string | undefined): number {
  return digits === undefined ? USUAL_MINUTES : Math.max(1, Number(digits))
}
