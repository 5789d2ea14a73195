// Loaded into the web process before everything else (`node --import`): tells, when asked at
// LOOP_PROBE_PORT, for how many milliseconds at most nothing else could run since it was asked last.
import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

// A thread of its own holds nobody up.
if (isMainThread) tell()

function tell() {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  createServer((_request, response) => {
    response.end(String(delay.max / 1e6))
    delay.reset()
  })
    .listen(Number(process.env.LOOP_PROBE_PORT), '127.0.0.1')
    .unref()
}
