/** Everybody who may knock: the roles, and those who are none of ours (any more). */
export const OUTSIDERS = ['anonymous', 'expired', 'disabled', 'signed_out', 'forged'] as const
export const INSIDERS = ['translator', 'editor', 'chief', 'admin'] as const
/** A second translator: nothing on the desk is theirs. */
export const COLLEAGUE = 'colleague'
export type Outsider = (typeof OUTSIDERS)[number]
export type Insider = (typeof INSIDERS)[number]
export type Visitor = Outsider | Insider | typeof COLLEAGUE

/** What the running stack holds, handed to the tests as JSON. */
export interface Prepared {
  url: string
  databaseUrl: string
  /** What signs sessions, for a web process that a test starts beside the stack's own. */
  secret: string
  /** Session cookie by visitor; nothing for the anonymous. */
  cookies: Partial<Record<Visitor, string>>
  /** Demo logins by role. */
  logins: Record<Insider, { email: string; password: string; name: string }>
  /** Ids and addresses of what the access table asks for. */
  things: Record<string, string>
  /** Strings that stand only in what outsiders must never receive. */
  secrets: string[]
  /** Where the web process writes. */
  logFile: string
  pid: number
}

/** The application under test, as the global setup started it. */
export function stackUnderTest(): Prepared {
  return JSON.parse(process.env.COTEJO_STACK ?? '{}') as Prepared
}
