import 'server-only'
import { env } from '@/env'

const LEVELS = ['debug', 'info', 'warn', 'error'] as const
type Level = (typeof LEVELS)[number]

/**
 * One JSON line to stderr. Errors are told by name, message and stack: query errors carry their
 * parameters, and a line of the log must never hold an article's text.
 */
export function log(level: Level, message: string, facts: Record<string, unknown> = {}): void {
  if (LEVELS.indexOf(level) < LEVELS.indexOf(env().LOG_LEVEL)) return
  const told = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      value instanceof Error ? describeError(value) : value,
    ]),
  )
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level, message, ...told })}\n`,
  )
}

function describeError(error: Error): Record<string, unknown> {
  const cause = error.cause instanceof Error ? error.cause : error
  const code = 'code' in cause ? cause.code : undefined
  // Drizzle's own message repeats the statement with its parameters; the driver's does not.
  const message = error.message.startsWith('Failed query') ? cause.message : error.message
  return { name: cause.name, code, message: message.split('\n')[0], stack: stackOf(cause) }
}

/** Frames only: the head of a stack repeats the message. */
function stackOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
}
