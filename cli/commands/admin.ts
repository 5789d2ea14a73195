import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import type { OpenDatabase } from '@/db/client'
import { CannotDo } from '../cannot-do'
import { writeRow } from '../json-lines'

interface CreateFlags {
  email: string
  name: string
  passwordStdin?: boolean
}

/** `cotejo admin create`: the first administrator of a fresh database, once. */
export function addAdmin(program: Command): void {
  program
    .command('admin')
    .description('commands for whoever runs the server; need DATABASE_URL')
    .command('create')
    .description('create the first administrator; refused when there is one')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--name <name>', 'name as colleagues know it')
    .option('--password-stdin', 'read the password from stdin instead of making one')
    .action(createAdministrator)
}

async function createAdministrator(flags: CreateFlags): Promise<void> {
  const { CreatePersonInput } = await import('@/domain/person-inputs')
  const { loadEnvFile } = await import('@/env')
  const made = flags.passwordStdin ? null : randomBytes(15).toString('base64url')
  const password = made ?? (await text(process.stdin)).replace(/\r?\n$/, '')
  const input = CreatePersonInput.omit({ role: true }).safeParse({ ...flagsOf(flags), password })
  if (!input.success) throw new CannotDo(describe(input.error.issues))
  loadEnvFile()
  const { db, close } = await openOrRefuse()
  const { setUpAdministrator } = await import('@/server/person/set-up-administrator')
  const { AppError } = await import('@/domain/errors')
  try {
    const { id } = await setUpAdministrator(db, input.data)
    await writeRow({ id, email: input.data.email, ...(made !== null && { password: made }) })
  } catch (error) {
    if (error instanceof AppError) throw new CannotDo(REFUSALS[error.reason] ?? error.reason)
    throw error
  } finally {
    await close()
  }
}

async function openOrRefuse(): Promise<OpenDatabase> {
  const { explainStartFailure } = await import('@/db/connection-failure')
  const { requireDatabase } = await import('@/db/require-database')
  const { openDatabase } = await import('@/db/client')
  const { env } = await import('@/env')
  try {
    const { DATABASE_URL } = env()
    await requireDatabase(DATABASE_URL)
    return openDatabase(DATABASE_URL, { max: 1 })
  } catch (error) {
    throw new CannotDo(explainStartFailure(error))
  }
}

const REFUSALS: Record<string, string> = {
  administrator_exists: 'there is an administrator already; ask them for an account',
  email_taken: 'somebody has this address already',
}

function flagsOf({ email, name }: CreateFlags): { email: string; name: string } {
  return { email, name }
}

function describe(issues: { path: PropertyKey[]; message: string }[]): string {
  return issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`).join('; ')
}
