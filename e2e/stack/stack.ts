import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { appendFileSync, realpathSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type OpenDatabase, openDatabase } from '@/db/client'
import { processesIn } from '@/db/embedded/process-identity.mjs'
import { startEmbeddedServer } from '@/db/embedded/server'
import { migrate } from '@/db/migrate'
import { removeAbandoned } from '@/db/testing/test-server'

const PREFIX = 'cotejo-stack-'

export interface Stack {
  url: string
  databaseUrl: string
  secret: string
  /** What the web process wrote; the leak test reads it. */
  log(): string
  /** Halts the web process where it stands: what it is asked from here on waits until it is killed. */
  haltWeb(): void
  /** Kills the web process as a crash would. */
  crashWeb(): Promise<void>
  startWeb(): Promise<void>
  /** Kills the database as a power cut would, and starts it again on the same port. */
  crashDatabase(): Promise<void>
  stop(): Promise<void>
}

/**
 * The whole application as people run it: a real PostgreSQL of its own, the production build, one
 * web process. Needs `next build` to have run.
 */
export async function startStack(
  prepare: (opened: OpenDatabase) => Promise<void>,
  options: { logFile?: string } = {},
): Promise<Stack> {
  await removeAbandoned(PREFIX)
  const folder = await mkdtemp(join(tmpdir(), PREFIX))
  let server = await startEmbeddedServer({ directory: folder })
  /** Kills everything that works in the data folder: a killed postmaster's children would write on. */
  const crashDatabase = async () => {
    for (const pid of processesIn(realpathSync(join(server.place, 'data')))) killAtOnce(pid)
    server = await startEmbeddedServer({ directory: folder })
  }
  const leave = async () => {
    await server.stop()
    for (const place of new Set([folder, server.place])) {
      await rm(place, { recursive: true, force: true })
    }
  }
  try {
    return { ...(await serve(server.url, { prepare, leave, ...options })), crashDatabase }
  } catch (error) {
    // What was started is ended, also when the application never came up.
    await leave()
    throw error
  }
}

/** One that ended by itself meanwhile, as children of a killed postmaster do, is no failure. */
function killAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

interface Serving {
  prepare(opened: OpenDatabase): Promise<void>
  leave(): Promise<void>
  logFile?: string
}

async function serve(
  databaseUrl: string,
  { prepare, leave, logFile }: Serving,
): Promise<Omit<Stack, 'crashDatabase'>> {
  await migrate(databaseUrl)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const secret = randomBytes(48).toString('base64')
  const environment = environmentOf({ databaseUrl, secret, port })
  // What the commands under preparation read is what the web process will read.
  Object.assign(process.env, environment)
  const opened = openDatabase(databaseUrl, { max: 4 })
  await prepare(opened)
  await opened.close()
  const web = webProcess(environment, port, logFile)
  await web.start()
  const stop = async () => {
    await web.end('SIGTERM')
    await leave()
  }
  return {
    url,
    databaseUrl,
    secret,
    log: web.log,
    stop,
    startWeb: web.start,
    haltWeb: web.halt,
    crashWeb: () => web.end('SIGKILL'),
  }
}

interface Place {
  databaseUrl: string
  secret: string
  port: number
}

function environmentOf({ databaseUrl, secret, port }: Place) {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: secret,
    PUBLIC_URL: `http://localhost:${port}`,
    PORT: String(port),
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** One more web process over the same database, at an address of its own. */
export async function anotherWebProcess(place: Omit<Place, 'port'>) {
  const port = await freePort()
  const web = webProcess(environmentOf({ ...place, port }), port)
  await web.start()
  return { url: `http://localhost:${port}`, start: web.start, end: web.end }
}

function webProcess(environment: NodeJS.ProcessEnv, port: number, logFile?: string) {
  let child: ChildProcess | null = null
  let written = ''
  const log = () => written
  const start = async () => {
    const next = join(process.cwd(), 'node_modules/next/dist/bin/next')
    const started = spawn(process.execPath, [next, 'start', '-p', String(port)], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = started
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        written += chunk.toString()
        if (logFile) appendFileSync(logFile, chunk)
      })
    }
    await untilReady(`http://localhost:${port}/api/health/ready`, started, log)
  }
  const halt = () => {
    child?.kill('SIGSTOP')
  }
  const end = async (signal: NodeJS.Signals) => {
    const running = child
    child = null
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill(signal)
    // A halted process hears of anything but a kill only once it goes on.
    running.kill('SIGCONT')
    await gone
  }
  return { start, halt, end, log }
}

async function untilReady(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 1_200; attempt++) {
    if (child.exitCode !== null) throw new Error(`the web process ended:\n${log()}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(`the web process never became ready:\n${log()}`)
}

/**
 * Below the ports a system gives to outgoing connections: one of those could take it before the web process
 * does, or between a crash and the next start.
 */
async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
  throw new Error('no free port was found')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    // On every address, as the web process listens.
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
