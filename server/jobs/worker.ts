import { type LogFunctionFactory, Logger, type Runner, run } from 'graphile-worker'
import { explainStartFailure } from '@/db/connection-failure'
import { freeAbandoned, queueUrl } from '@/db/queue'
import { requireDatabase } from '@/db/require-database'
import { env, loadEnvFile } from '@/env'
import { log } from '@/server/log'
import { planLetters, sendLetter } from './letters'
import { publishScheduled } from './publish-scheduled'
import { recheckTerms } from './recheck-terms'
import { sweep } from './sweep'
import { tellDue } from './tell-due'
import { tendMemory } from './tend-memory'

/** Sweeping every hour, due times and letters every few minutes, the memory at night; what was missed is done at the start. */
const CRONTAB = [
  '7 * * * * sweep ?fill=1d',
  '*/5 * * * * tell-due ?fill=1h',
  '*/10 * * * * plan-letters ?fill=1h',
  '23 4 * * * tend-memory ?fill=2d',
].join('\n')

/** What its connections are known by in the database, for as long as it lives. */
const NAME = 'cotejo worker'

const quiet: LogFunctionFactory = () => (level, message) => {
  if (level === 'error' || level === 'warning') log('warn', 'worker', { message })
}

loadEnvFile()
const runner = await start()
log('info', 'worker ready')
await runner.promise

async function start(): Promise<Runner> {
  try {
    const { DATABASE_URL } = env()
    await requireDatabase(DATABASE_URL)
    await freeAbandoned(DATABASE_URL, NAME)
    return await run({
      connectionString: queueUrl(DATABASE_URL, NAME),
      concurrency: 2,
      crontab: CRONTAB,
      logger: new Logger(quiet),
      taskList: {
        'plan-letters': planLetters,
        'publish-scheduled': publishScheduled,
        'recheck-terms': recheckTerms,
        'send-letter': sendLetter,
        sweep,
        'tell-due': tellDue,
        'tend-memory': tendMemory,
      },
    })
  } catch (error) {
    process.stderr.write(`${explainStartFailure(error)}\n`)
    process.exit(1)
  }
}
