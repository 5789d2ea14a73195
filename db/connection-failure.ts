import { userInfo } from 'node:os'
import { z } from 'zod'
import { env, isDatabaseUrl, SettingsError } from '@/env'

const Failure = z.object({ code: z.string().optional(), message: z.string().default('') })

/** A refusal of ours whose message already is the sentence for the user. */
export class DatabaseRefused extends Error {
  override name = 'DatabaseRefused'
}

/**
 * What went wrong with a database as one sentence with its remedy: URL, network, password, missing database,
 * old server, missing extension, rights, full disk. Never holds the password. Looks through `cause` chains.
 * Codes: PostgreSQL appendix A (SQLSTATE), Node's system errors, postgres.js.
 */
export function explainConnectionFailure(error: unknown, url: string): string {
  const place = describePlace(url)
  if (!place) return sayUnreadable(url)
  const chain = unwrap(error)
  const refused = chain.find((link) => link instanceof DatabaseRefused)
  if (refused instanceof Error) return refused.message
  const failures = chain.map((link) => Failure.catch({ message: String(link) }).parse(link))
  const sentence = failures.map((failure) => say(failure, place)).find((found) => found !== null)
  return sentence ?? `The database at ${place.host} failed: ${lastMessage(failures, place)}`
}

/**
 * The same for whatever kept a command from starting: what a wrong setting or a refusal of ours says of itself, else
 * what is wrong with the database.
 */
export function explainStartFailure(error: unknown): string {
  if (error instanceof SettingsError) return error.message
  return explainConnectionFailure(error, env().DATABASE_URL)
}

function sayUnreadable(url: string): string {
  return /^postgres(ql)?:/.test(url)
    ? 'DATABASE_URL cannot be read: percent-encode special characters of user and password (% is %25, @ is %40, / is %2F).'
    : 'DATABASE_URL is not a PostgreSQL address: write it as postgres://user:password@host:5432/database.'
}

type Place = { host: string; user: string; database: string; password: string }

function describePlace(url: string): Place | null {
  if (!isDatabaseUrl(url)) return null
  const parsed = new URL(url)
  return {
    host: parsed.host || 'localhost',
    user: decodeURIComponent(parsed.username) || userInfo().username,
    database: decodeURIComponent(parsed.pathname.slice(1) || parsed.username),
    password: decodeURIComponent(parsed.password),
  }
}

function unwrap(error: unknown, depth = 0): unknown[] {
  if (depth > 5 || error === undefined || error === null) return []
  const inner = error instanceof AggregateError ? error.errors : []
  const cause = error instanceof Error ? error.cause : undefined
  return [error, ...[...inner, cause].flatMap((link) => unwrap(link, depth + 1))]
}

type Rule = { code: RegExp; sentence: (place: Place, message: string) => string }

const RULES: Rule[] = [
  {
    code: /^ECONNREFUSED$/,
    sentence: ({ host }) =>
      `No PostgreSQL answers at ${host}: start it, or correct host and port in DATABASE_URL.`,
  },
  {
    code: /^(ENOTFOUND|EAI_AGAIN)$/,
    sentence: ({ host }) =>
      `The host ${host} is unknown to the network: correct the name in DATABASE_URL.`,
  },
  {
    code: /^(CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,
    sentence: ({ host }) =>
      `The host ${host} did not answer in time: check the address in DATABASE_URL and the firewall between.`,
  },
  {
    code: /^(ECONNRESET|CONNECTION_CLOSED|EPIPE|CONNECTION_DESTROYED|CONNECTION_ENDED)$/,
    sentence: ({ host }) =>
      `The server at ${host} closed the connection: check that it is a PostgreSQL, and whether it wants TLS (?sslmode=require).`,
  },
  {
    code: /^(28P01|28000|SASL_SIGNATURE_MISMATCH)$/,
    sentence: ({ host, user }) =>
      `The server at ${host} refused the user ${user}: correct user and password in DATABASE_URL, or its pg_hba.conf.`,
  },
  {
    code: /^3D000$/,
    sentence: ({ host, database, user }) =>
      `There is no database "${database}" at ${host}: make it (createdb --owner=${user} ${database}), or correct DATABASE_URL.`,
  },
  {
    code: /^(0A000|58P01|22023)$/,
    sentence: ({ host }, message) =>
      /extension/.test(message)
        ? `The server at ${host} lacks an extension Cotejo needs (pg_trgm, unaccent): install PostgreSQL's contrib package there (Debian: part of postgresql; Alpine: postgresql-contrib).`
        : `The server at ${host} cannot do what Cotejo asks (${message}): use PostgreSQL 15 or newer.`,
  },
  {
    code: /^42501$/,
    sentence: ({ database, user }, message) =>
      /extension/.test(message)
        ? `The user ${user} may not create extensions: as the database's owner or superuser run CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; in "${database}".`
        : `The user ${user} lacks a right in "${database}" (${message}): make it the owner (ALTER DATABASE "${database}" OWNER TO "${user}").`,
  },
  {
    code: /^53300$/,
    sentence: ({ host }) =>
      `The server at ${host} has no connection left: raise its max_connections or stop other clients.`,
  },
  {
    code: /^53100$/,
    sentence: ({ host }) => `The disk of the server at ${host} is full: free some space there.`,
  },
  {
    code: /^25006$/,
    sentence: ({ host, database, user }) =>
      `The user ${user} can only read in "${database}" at ${host}: name the primary server in DATABASE_URL, or let the user write (ALTER ROLE "${user}" RESET default_transaction_read_only).`,
  },
  {
    code: /^(42P01|3F000)$/,
    sentence: ({ host, database }) =>
      `The database "${database}" at ${host} lacks Cotejo's tables: run npm run db:migrate first.`,
  },
  {
    code: /^57P03$/,
    sentence: ({ host }) =>
      `The server at ${host} is still starting or stopping: try again in a moment.`,
  },
]

function say(failure: { code?: string | undefined; message: string }, place: Place): string | null {
  const rule = RULES.find(({ code }) => failure.code !== undefined && code.test(failure.code))
  return rule ? rule.sentence(place, withoutPassword(failure.message, place)) : null
}

function lastMessage(failures: { message: string }[], place: Place): string {
  const message = failures.findLast((failure) => failure.message !== '')?.message
  return withoutPassword(message ?? 'it gave no reason.', place)
}

function withoutPassword(sentence: string, { password }: Place): string {
  return password === '' ? sentence : sentence.replaceAll(password, '•••')
}
