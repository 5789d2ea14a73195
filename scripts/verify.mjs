import { availableParallelism } from 'node:os'
import { endStaleCommands } from './setup/commands.mjs'
import { ensurePackages } from './setup/install.mjs'
import { takeLock } from './setup/lock.mjs'
import { formatSeconds } from './setup/progress.mjs'
import { reportFailure } from './setup/refusal.mjs'
import { runStep } from './verify/run-step.mjs'
import { schedule } from './verify/schedule.mjs'
import { STEPS } from './verify/steps.mjs'

/**
 * `npm run verify`: everything that has to hold, with the time of each step; the last line is "N passed, N failed" and
 * the exit code follows it. Names given as arguments (`npm run verify -- lint unit`) run only those steps.
 */
const REMIND_MS = 15_000

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort())

const chosen = process.argv.slice(2)
const steps = STEPS.filter(({ id }) => chosen.length === 0 || chosen.includes(id)).map((step) => ({
  ...step,
  needs: (step.needs ?? []).filter((id) => chosen.length === 0 || chosen.includes(id)),
}))

let release = () => undefined
const began = Date.now()
try {
  release = await takeLock()
  await endStaleCommands()
  await ensurePackages(stopping.signal)
  const counts = await runAll()
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
  console.log(
    `\nIn ${formatSeconds(Date.now() - began)}${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`,
  )
  conclude(sum('passed'), sum('failed'))
} catch (error) {
  if (stopping.signal.aborted) process.exitCode = 130
  else {
    reportFailure(error)
    conclude(0, 1)
  }
} finally {
  release()
}
process.exit()

async function runAll() {
  const running = new Set()
  const reminder = setInterval(() => {
    console.log(`  ${formatSeconds(Date.now() - began)}: ${[...running].join(', ')}`)
  }, REMIND_MS)
  try {
    return await schedule(steps, Math.min(2, availableParallelism()), async (step) => {
      running.add(step.title)
      const counts = await runStep(step, stopping.signal)
      running.delete(step.title)
      return counts
    })
  } finally {
    clearInterval(reminder)
  }
}

function conclude(passed, failed) {
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
}
