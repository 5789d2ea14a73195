// Loaded into the web process before everything else (`node --import`): tells, when asked at
// LOOP_PROBE_PORT, for how many milliseconds at most nothing else could run since it was asked last, and
// how much the thread itself worked at most in one go: on a busy machine it also waits for its turn.
import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

// A thread of its own holds nobody up.
if (isMainThread) tell()

function tell() {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  let work = 0
  let before = worked()
  setInterval(() => {
    const now = worked()
    work = Math.max(work, now - before)
    before = now
  }, 1).unref()
  createServer((_request, response) => {
    response.end(JSON.stringify({ stall: delay.max / 1e6, work }))
    delay.reset()
    work = 0
  })
    .listen(Number(process.env.LOOP_PROBE_PORT), '127.0.0.1')
    .unref()
}

/** Milliseconds of processor time that this thread has had. */
function worked() {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
