import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { EmbeddedServerError, explainFailure } from '@/db/embedded/failure'

const Credentials = z.object({
  password: z.string().min(16),
  /** The port it had last, as a wish list for the next start. */
  port: z.array(z.number()),
  /** Who started the server and will stop it. */
  owner: z.object({ pid: z.number(), startedAt: z.string() }).nullable(),
})

/** What must be known to reach the embedded server again: password, last port, and whose it is. */
export type Credentials = z.infer<typeof Credentials>

/** Whether the folder has its server.json. */
export function hasCredentials(directory: string): boolean {
  return existsSync(fileIn(directory))
}

/** The folder's server.json, or null when it is missing, damaged or not ours to read. */
export function findCredentials(directory: string): Credentials | null {
  try {
    return parseCredentials(fileIn(directory))
  } catch {
    return null
  }
}

/** Reads `directory`/server.json, or makes it with a fresh random password; only its owner may read it. */
export function readCredentials(directory: string): Credentials {
  const path = fileIn(directory)
  if (hasCredentials(directory)) return parseCredentials(path)
  const fresh = { password: randomBytes(24).toString('base64url'), port: [], owner: null }
  saveCredentials(directory, fresh)
  return fresh
}

/** Writes the file anew, whole or not at all. */
export function saveCredentials(directory: string, credentials: Credentials): void {
  const path = fileIn(directory)
  try {
    writeFileSync(`${path}.new`, `${JSON.stringify(credentials)}\n`, { mode: 0o600 })
    renameSync(`${path}.new`, path)
  } catch (error) {
    throw explainFailure(error, directory)
  }
}

function fileIn(directory: string): string {
  return join(directory, 'server.json')
}

function parseCredentials(path: string): Credentials {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw explainFailure(error, path)
  }
  const parsed = Credentials.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  throw new EmbeddedServerError(
    `${path} is damaged, and with it the password of the embedded database: restore it from a copy, or move its folder away to begin afresh.`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
