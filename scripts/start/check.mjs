import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { explainStartFailure } from '../../db/connection-failure.ts'
import { findPortFault } from '../../db/embedded/free-port.ts'
import { requireDatabase } from '../../db/require-database.ts'
import { env } from '../../env.ts'
import { ROOT } from '../setup/paths.mjs'

/** Says in one sentence what would keep the production server from working, with exit code 1; else nothing. */
try {
  const { DATABASE_URL, PORT } = env()
  const fault = findBuildFault() ?? (await findListenFault(namedPort() ?? PORT))
  if (fault) refuse(fault)
  else await requireDatabase(DATABASE_URL)
} catch (error) {
  refuse(explainStartFailure(error))
}

function refuse(sentence) {
  console.error(sentence)
  process.exitCode = 1
}

function findBuildFault() {
  if (existsSync(join(ROOT, '.next', 'BUILD_ID'))) return null
  return 'There is no build yet: run npm run build first.'
}

async function findListenFault(port) {
  const code = await findPortFault(port)
  if (code === null) return null
  return code === 'EACCES'
    ? `Port ${port} needs more rights than this user has: set PORT to one above 1023.`
    : `Port ${port} is taken by another program (${code}): stop that program, or set PORT to another.`
}

/** The port among the arguments, which the framework prefers to PORT. */
function namedPort() {
  const { port } = parseArgs({
    options: { port: { type: 'string', short: 'p' } },
    strict: false,
    allowPositionals: true,
  }).values
  return typeof port === 'string' ? Number(port) : undefined
}
