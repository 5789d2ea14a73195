import 'server-only'
import { Worker } from 'node:worker_threads'
import { AppError } from '@/domain/errors'
import { type ActName, type AnswerOf, act, type InputOf } from './acts'

/** UTF-16 code units that are read here and now: some 20 ms, and less than a thread takes to start. */
const MOST_HERE = 40_000

interface Aside {
  /** UTF-16 code units of all texts the act looks at. */
  size: number
  /** Ends the act, or takes it out of the line, when nobody waits for it any more. */
  signal?: AbortSignal | undefined
}

/**
 * Does what reads texts: at once where they are of usual length, else in a thread of its own, since
 * everybody's saves share this one. One thread at a time, so that a core is left for them.
 */
export async function runAside<Name extends ActName>(
  name: Name,
  input: InputOf<Name>,
  { size, signal }: Aside,
): Promise<AnswerOf<Name>> {
  if (size <= MOST_HERE) return act(name, input)
  const before = line
  const { promise, resolve: leave } = Promise.withResolvers<void>()
  line = before.then(() => promise)
  try {
    await before
    return await inThread(name, input, signal)
  } finally {
    leave()
  }
}

let line: Promise<void> = Promise.resolve()

function inThread<Name extends ActName>(
  name: Name,
  input: InputOf<Name>,
  signal: AbortSignal | undefined,
): Promise<AnswerOf<Name>> {
  if (signal?.aborted) return Promise.reject(unanswered())
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: { name, input },
      ...(IS_BUNDLED ? {} : { execArgv: AS_SOURCE }),
    })
    // A process that is asked to stop does not wait for it.
    thread.unref()
    const end = () => void thread.terminate()
    signal?.addEventListener('abort', end)
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => {
      signal?.removeEventListener('abort', end)
      reject(unanswered())
    })
  })
}

/** The framework's build compiles the thread's script; commands and tests run it as it is written. */
// biome-ignore lint/style/noProcessEnv: no setting of ours: the build writes its own constant here, so env.ts cannot carry it.
const IS_BUNDLED = process.env.NEXT_RUNTIME === 'nodejs'
const AS_SOURCE = ['--conditions=react-server', '--import', 'tsx']

function unanswered(): AppError {
  return new AppError('internal', 'unexpected')
}
