import { existsSync, readFileSync } from 'node:fs'
import { sharedFile } from '@/scripts/shared-folder.mjs'

/** Whether a file or folder of the public data is there. */
export function hasShared(path: string): boolean {
  return existsSync(sharedFile(path))
}

/** A file of the public data as text. */
export function sharedText(path: string): string {
  return readFileSync(sharedFile(path), 'utf8')
}

/** A file of the public data with one JSON object a line. */
export function sharedRows<Row>(path: string): Row[] {
  return sharedText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}
