import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeAddress } from '../setup/lock.mjs'
import { dataPath, ROOT } from '../setup/paths.mjs'
import { step } from '../setup/progress.mjs'
import { reportFailure } from '../setup/refusal.mjs'
import { childEnvironment, runCommand } from '../setup/run-command.mjs'
import { ensureBuild, NEXT } from './build.mjs'
import { migrateDatabase, openServer } from './database.mjs'
import { waitUntilReady } from './health.mjs'
import { describeWelcome } from './people.mjs'
import { readAuthSecret } from './secret.mjs'
import { endStaleParts, forgetParts, recordParts } from './stale-parts.mjs'
import { supervise } from './supervisor.mjs'
import { chooseWebPort } from './web-port.mjs'

const TYPESCRIPT = ['--conditions=react-server', '--import', 'tsx']
const READY_MS = { demo: 90_000, dev: 180_000 }

const mode = process.argv[2] === 'dev' ? 'dev' : 'demo'
const stopping = new AbortController()

listenForStop()
try {
  await run(stopping.signal)
} catch (error) {
  // Stopped before it was ready: whoever waits for it must not go on.
  if (stopping.signal.aborted) process.exitCode = 130
  else reportFailure(error)
} finally {
  writeAddress(null)
}
process.exit()

/** The other half tells us to stop; when it is killed, the broken channel does. */
function listenForStop() {
  const stop = () => stopping.abort()
  process.on('message', stop)
  process.on('disconnect', stop)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  // A closed terminal must not keep us from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stop)
}

async function run(signal) {
  if (existsSync(join(ROOT, '.env'))) process.loadEnvFile(join(ROOT, '.env'))
  await endStaleParts()
  const server = await openServer()
  recordParts([], server.pid)
  let stopAll = server.stop
  try {
    const house = await bringUp(server, signal)
    stopAll = house.stop
    await Promise.race([becomeReady(house, signal), house.failed])
    await Promise.race([untilAborted(signal), house.failed])
  } finally {
    await step('Stopping', stopAll)
    forgetParts()
  }
}

async function bringUp(server, signal) {
  await migrateDatabase(server.url)
  const host = process.env.HOST || '127.0.0.1'
  const port = await chooseWebPort(host)
  const environment = (url) => appEnvironment(url, port)
  await seed(environment(server.url), signal)
  if (mode === 'demo') await ensureBuild(signal)
  signal.throwIfAborted()
  const house = supervise({
    server,
    describeParts: (url) => describeParts({ host, port, env: environment(url) }),
  })
  return { ...house, port, address: environment(server.url).PUBLIC_URL }
}

function appEnvironment(url, port) {
  const publicUrl = process.env.PUBLIC_URL || `http://localhost:${port}`
  return childEnvironment({
    DATABASE_URL: url,
    AUTH_SECRET: readAuthSecret(),
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    NEXTAUTH_URL: publicUrl,
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
  })
}

function seed(env, signal) {
  const args = [...TYPESCRIPT, 'db/seed/seed-command.ts']
  return step('Laying out the demo articles', () =>
    runCommand(process.execPath, args, { log: 'seed', title: 'The seed', env, signal }),
  )
}

function describeParts({ host, port, env }) {
  const serve = mode === 'dev' ? 'dev' : 'start'
  return [
    {
      name: 'web server',
      args: [NEXT, serve, '--port', String(port), '--hostname', host],
      isLoud: mode === 'dev',
      env,
    },
    { name: 'worker', args: [...TYPESCRIPT, 'server/jobs/worker.ts'], env },
  ]
}

async function becomeReady({ port, address }, signal) {
  const url = `http://127.0.0.1:${port}/api/health/ready`
  await step('Waiting for the app', () =>
    waitUntilReady(url, { timeoutMs: READY_MS[mode], signal, log: dataPath('logs') }),
  )
  writeAddress(address)
  console.log(describeWelcome({ address, mode, logs: dataPath('logs') }))
}

function untilAborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
