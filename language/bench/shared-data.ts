import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Public data beside the checkout, or where COTEJO_SHARED says. Users need none of it. */
const SHARED =
  process.env.COTEJO_SHARED ?? fileURLToPath(new URL('../../../shared/', import.meta.url))

/** Whether a file or folder of the public data is there. */
export function hasShared(path: string): boolean {
  return existsSync(sharedPath(path))
}

/** Where a file or folder of the public data lies. */
export function sharedPath(path: string): string {
  return join(SHARED, path)
}

/** A file of the public data as text. */
export function sharedText(path: string): string {
  return readFileSync(sharedPath(path), 'utf8')
}

/** A file of the public data with one JSON object a line. */
export function sharedRows<Row>(path: string): Row[] {
  return sharedText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}
