import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explainFileTrouble } from './refusal.mjs'

/** The checkout, without a slash at its end. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What a start leaves behind: database, logs, stamps, secrets. Never in git. */
export const DATA = join(ROOT, '.data')

/** A path in .data/, whose folder is made. Throws a Refusal when it cannot be. */
export function dataPath(...parts) {
  const path = join(DATA, ...parts)
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw explainFileTrouble(error, existsSync(DATA) ? DATA : ROOT) ?? error
  }
  return path
}
