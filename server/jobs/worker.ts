import { type LogFunctionFactory, Logger, run } from 'graphile-worker'
import { queueUrl } from '@/db/queue'
import { env } from '@/env'
import { log } from '@/server/log'
import { publishScheduled } from './publish-scheduled'
import { sweep } from './sweep'

/** Every hour at :07, and once at the start when the last one was missed. */
const CRONTAB = '7 * * * * sweep ?fill=1d'

const quiet: LogFunctionFactory = () => (level, message) => {
  if (level === 'error' || level === 'warning') log('warn', 'worker', { message })
}

const runner = await run({
  connectionString: queueUrl(env().DATABASE_URL, 'cotejo worker'),
  concurrency: 2,
  crontab: CRONTAB,
  logger: new Logger(quiet),
  taskList: { 'publish-scheduled': publishScheduled, sweep },
})
log('info', 'worker ready')
await runner.promise
