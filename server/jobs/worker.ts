import { type LogFunctionFactory, Logger, type Runner, run } from 'graphile-worker'
import { explainStartFailure } from '@/db/connection-failure'
import { queueUrl } from '@/db/queue'
import { requireDatabase } from '@/db/require-database'
import { env, loadEnvFile } from '@/env'
import { log } from '@/server/log'
import { publishScheduled } from './publish-scheduled'
import { recheckTerms } from './recheck-terms'
import { sweep } from './sweep'

/** Every hour at :07, and once at the start when the last one was missed. */
const CRONTAB = '7 * * * * sweep ?fill=1d'

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
    return await run({
      connectionString: queueUrl(DATABASE_URL, 'cotejo worker'),
      concurrency: 2,
      crontab: CRONTAB,
      logger: new Logger(quiet),
      taskList: { 'publish-scheduled': publishScheduled, 'recheck-terms': recheckTerms, sweep },
    })
  } catch (error) {
    process.stderr.write(`${explainStartFailure(error)}\n`)
    process.exit(1)
  }
}
