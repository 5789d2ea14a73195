import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dataPath } from '../setup/paths.mjs'

/** The key that signs sessions: AUTH_SECRET if set, else a random one kept in .data/, so that sign-ins outlive a restart. */
export function readAuthSecret() {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET
  const path = dataPath('auth-secret')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const secret = randomBytes(36).toString('base64url')
  writeFileSync(path, `${secret}\n`, { mode: 0o600 })
  return secret
}
