import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordCommand } from './commands.mjs'
import { dataPath, ROOT } from './paths.mjs'
import { endGroup } from './process-group.mjs'
import { explainFileTrouble, Refusal } from './refusal.mjs'

const GRACE_MS = 8000

/**
 * The environment of our children: the project's own Node and tools come first.
 * @returns {Record<string, string | undefined>}
 */
export function childEnvironment(more = {}) {
  const path = `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}`
  return { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1', ...more }
}

/**
 * Runs a command to its end with its output in .data/logs/<log>.log. In a process group of its own, which `signal`
 * (AbortSignal) ends as a whole, by force after `graceMs`. Throws a Refusal when it fails: what `explain` makes of the
 * log's last lines, else these lines.
 */
export async function runCommand(command, args, options) {
  const { log, title, env, signal, graceMs = GRACE_MS, explain } = options
  signal?.throwIfAborted()
  const path = dataPath('logs', `${log}.log`)
  const output = openOutput(path)
  const child = spawn(command, args, {
    cwd: ROOT,
    env: env ?? childEnvironment(),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const forget = recordCommand(child.pid)
  const end = () => endSoon(child, graceMs)
  signal?.addEventListener('abort', end)
  const { code, failure } = await waitForExit(child)
  signal?.removeEventListener('abort', end)
  forget()
  signal?.throwIfAborted()
  if (failure) throw new Refusal(`${title} failed: ${command} cannot be run (${failure.message}).`)
  if (code !== 0) throw explain?.(lastLines(path)) ?? explainEnding(title, path)
}

/** The last lines of a log, for a person to read. */
export function lastLines(path, count = 25) {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
}

function openOutput(path) {
  try {
    return openSync(path, 'w', 0o600)
  } catch (error) {
    throw explainFileTrouble(error, ROOT) ?? error
  }
}

function endSoon(child, graceMs) {
  endGroup(child.pid, 'SIGTERM')
  const timer = setTimeout(() => endGroup(child.pid, 'SIGKILL'), graceMs)
  child.once('exit', () => clearTimeout(timer))
}

function waitForExit(child) {
  return new Promise((resolve) => {
    child.once('error', (failure) => resolve({ code: null, failure }))
    child.once('exit', (code) => resolve({ code, failure: null }))
  })
}

function explainEnding(title, path) {
  const tail = lastLines(path)
  const known = /ENOSPC|EROFS|No space left/i.test(tail) ? explainFileTrouble(tail, ROOT) : null
  return known ?? new Refusal(`${title} failed; the end of ${path}:\n${tail}`)
}
