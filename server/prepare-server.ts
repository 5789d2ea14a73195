import 'server-only'
import { IncomingMessage, Server } from 'node:http'
import { type Env, env, SettingsError } from '@/env'

/** Reads the settings now rather than on the first request, and believes only a trusted proxy. */
export function prepareServer(): void {
  const { TRUST_PROXY } = readSettings()
  if (!TRUST_PROXY) ignoreForwardedAddresses()
}

/** An error thrown here would leave the framework running, with an answer of 500 to everything. */
function readSettings(): Env {
  try {
    return env()
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

/**
 * Without a trusted proxy in front, whoever connects could write any `X-Forwarded-For` and slip the
 * sign-in throttle. The framework fills the header from the connection when it is absent.
 */
function ignoreForwardedAddresses(): void {
  const emit = Server.prototype.emit
  Server.prototype.emit = function stripped(this: Server, event: string, ...rest: unknown[]) {
    const [request] = rest
    if (request instanceof IncomingMessage)
      for (const name of FORWARDED) delete request.headers[name]
    return Reflect.apply(emit, this, [event, ...rest])
  }
}

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded'] as const
