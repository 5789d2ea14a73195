import 'server-only'
import { type Env, env, SettingsError } from '@/env'
import { endOnStop } from './end-on-stop'
import { guardHttp } from './guard-http'
import { isHttps } from './session'

/** Reads the settings now rather than on the first request, and sets the guard before every one. */
export function prepareServer(): void {
  const { TRUST_PROXY } = readSettings()
  guardHttp({ isProxyTrusted: TRUST_PROXY, isHttps: isHttps() })
  endOnStop()
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
