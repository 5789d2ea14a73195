import { randomBytes } from 'node:crypto'

/** A database name no other run uses; it tells when it was made (seconds since 1970). */
export function newDatabaseName(): string {
  return `cotejo_test_${Math.floor(Date.now() / 1000)}_${randomBytes(6).toString('hex')}`
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
