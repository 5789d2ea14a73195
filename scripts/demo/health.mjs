import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../setup/refusal.mjs'

/**
 * Waits until the app says it is ready, asking four times a second. Throws a Refusal with its last answer after
 * `timeoutMs`; `signal` aborts.
 */
export async function waitUntilReady(url, { timeoutMs, signal, log }) {
  const deadline = Date.now() + timeoutMs
  let answer = 'no answer'
  while (Date.now() < deadline) {
    signal.throwIfAborted()
    answer = await askOnce(url)
    if (answer === '200') return
    await sleep(250, undefined, { signal })
  }
  throw new Refusal(`The app did not become ready at ${url} (${answer}): look into ${log}.`)
}

async function askOnce(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) })
    await response.arrayBuffer()
    return String(response.status)
  } catch (error) {
    return String(error.cause?.code ?? error.message)
  }
}
