import { z } from 'zod'

const WELL_KNOWN =
  /secret|change.?me|replace.?me|password|example|default|cotejo|development|nextauth/i

const DatabaseUrl = z
  .string({
    error:
      'is not set: write postgres://user:password@host:5432/database, or use npm run demo, which brings its own',
  })
  .regex(
    /^postgres(ql)?:\/\//,
    'is not a PostgreSQL address: write postgres://user:password@host:5432/database',
  )
  .refine(
    isDatabaseUrl,
    'is not a valid address: percent-encode special characters of the password',
  )

const AuthSecret = z
  .string({ error: 'is not set: make one with openssl rand -base64 48' })
  .min(32, 'is shorter than 32 characters: make one with openssl rand -base64 48')
  .refine(
    (secret) => !WELL_KNOWN.test(secret),
    'holds a word that anybody would guess: make one with openssl rand -base64 48',
  )
  .refine(
    (secret) => new Set(secret).size >= 10,
    'repeats too few characters: make one with openssl rand -base64 48',
  )

const PublicUrl = z
  .string()
  .refine(isOrigin, 'has to be an origin without a path, such as https://desk.example.org')
  .transform((url) => new URL(url).origin)

const SmtpUrl = z
  .string()
  .refine(
    (url) => /^smtps?:\/\/[^/]/.test(url) && URL.canParse(url),
    'has to be smtp:// or smtps:// with a host, such as smtps://desk:password@smtp.example.org:465',
  )

const Switch = z
  .enum(['true', 'false'], { error: 'has to be true or false' })
  .default('false')
  .transform((text) => text === 'true')

/** Every variable the app reads; the table in README.md and .env.example are made from it (npm run settings). */
export const Settings = z.object({
  DATABASE_URL: DatabaseUrl.meta({
    description: 'The PostgreSQL (15 or newer, with pg_trgm and unaccent) that holds everything.',
    example: 'postgres://cotejo:password@localhost:5432/cotejo',
  }),
  AUTH_SECRET: AuthSecret.meta({
    description:
      'Signs the sessions: at least 32 random characters (`openssl rand -base64 48`). Changing it signs everybody out.',
  }),
  PUBLIC_URL: PublicUrl.optional().meta({
    description:
      'The origin people type, used in links, feeds and the origin check. Unset: `http://localhost:` and the port.',
    example: 'https://desk.example.org',
  }),
  PORT: z.coerce
    .number({ error: 'has to be a port number' })
    .int('has to be a port number')
    .min(1, 'has to be between 1 and 65535')
    .max(65_535, 'has to be between 1 and 65535')
    .default(3000)
    .meta({ description: 'The port the web server listens on.' }),
  TRUST_PROXY: Switch.meta({
    description:
      '`true` when a reverse proxy of your own sets X-Forwarded-For, so that the sign-in throttle may believe it; `false` when browsers reach Cotejo directly.',
  }),
  NEWSROOM_NAME: z
    .string()
    .trim()
    .min(1, 'has to be a name')
    .max(80, 'has to be at most 80 characters')
    .default('Cotejo')
    .meta({
      description: 'The name readers see on every page and in the feed.',
      example: 'Diario de la Bahía',
    }),
  SMTP_URL: SmtpUrl.optional().meta({
    description:
      'The mail server letters go out through (`smtps://` encrypts from the start, `smtp://` as soon as the server offers it). Unset: no mail is sent, and the interface says so.',
    example: 'smtps://desk:password@smtp.example.org:465',
  }),
  MAIL_FROM: z.email('has to be a plain address such as desk@example.org').optional().meta({
    description: 'The address letters come from; needed with SMTP_URL.',
    example: 'desk@example.org',
  }),
  MAIL_LANGUAGE: z
    .enum(['en', 'es'], { error: 'has to be en or es' })
    .default('en')
    .meta({ description: 'The language of letters to people who chose none.' }),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'has to be debug, info, warn or error' })
    .default('info')
    .meta({ description: 'How much is logged.' }),
})

/** The settings as the app sees them: defaults filled in, PUBLIC_URL always there. */
export type Env = Readonly<z.infer<typeof Settings> & { PUBLIC_URL: string }>

/** Thrown at first use when a setting is missing or wrong: one line per variable, with the remedy. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

let parsed: Env | undefined

/**
 * The settings of this process, read once and frozen. Lazy, so that `next build` needs none of them. Also tells
 * next-auth its address, which it reads from NEXTAUTH_URL alone. Throws SettingsError.
 */
export function env(): Env {
  if (!parsed) {
    parsed = parseSettings(process.env)
    process.env.NEXTAUTH_URL = parsed.PUBLIC_URL
  }
  return parsed
}

/** Parses any set of variables; an empty one counts as unset. Throws SettingsError naming every faulty variable. */
export function parseSettings(variables: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(variables).filter(([, text]) => text !== ''))
  const result = Settings.safeParse(present)
  if (!result.success) throw new SettingsError(result.error.issues.map(sayIssue).join('\n'))
  if (result.data.SMTP_URL !== undefined && result.data.MAIL_FROM === undefined) {
    throw new SettingsError('MAIL_FROM is not set: letters need an address to come from.')
  }
  const publicUrl = result.data.PUBLIC_URL ?? `http://localhost:${result.data.PORT}`
  return Object.freeze({ ...result.data, PUBLIC_URL: publicUrl })
}

/** Whether a text is a PostgreSQL address whose every percent sign encodes something. */
export function isDatabaseUrl(text: string): boolean {
  if (!/^postgres(ql)?:/.test(text) || !URL.canParse(text)) return false
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** Adds what .env holds to the variables, for commands outside the framework, which reads it by itself. */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile('.env')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

/** The server the database tests may use; undefined when they shall start one themselves. */
export function testDatabaseUrl(): string | undefined {
  return process.env.TEST_DATABASE_URL || undefined
}

function sayIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}.`
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === ''
  )
}
