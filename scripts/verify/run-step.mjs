import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dataPath } from '../setup/paths.mjs'
import { formatSeconds } from '../setup/progress.mjs'
import { childEnvironment, lastLines, runCommand } from '../setup/run-command.mjs'
import { countTests } from './count-tests.mjs'

const SHOWN_LINES = 160

/** Runs one step to its end and prints how it went, with its output when it failed. Returns its counts. */
export async function runStep(step, signal) {
  const began = Date.now()
  const report = dataPath('verify', `${step.id}.json`)
  rmSync(report, { force: true })
  const failure = await runCommands(step, report, signal)
  signal.throwIfAborted()
  const counts = countStep(step, report, failure === null)
  const isGood = counts.failed === 0
  console.log(
    `${isGood ? '✓' : '✗'} ${step.title} (${formatSeconds(Date.now() - began)})${describeCounts(step, counts)}`,
  )
  if (!isGood) console.log(indent(failure ?? 'no test ran'))
  return counts
}

/** What went wrong, or null. A later command is not tried after a failed one. */
async function runCommands(step, report, signal) {
  const env = childEnvironment({ CI: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report, NO_COLOR: '1' })
  for (const [command, ...args] of step.commands) {
    const log = `verify-${step.id}`
    try {
      await runCommand(command, args, { log, title: step.title, env, signal })
    } catch (error) {
      const path = dataPath('logs', `${log}.log`)
      return error.name === 'Refusal' && existsSync(path)
        ? lastLines(path, SHOWN_LINES)
        : String(error.message)
    }
  }
  return null
}

function countStep(step, report, hasEndedWell) {
  if (step.report) return countTests(step.report, readReport(report), hasEndedWell)
  return { passed: hasEndedWell ? 1 : 0, failed: hasEndedWell ? 0 : 1, skipped: 0 }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function describeCounts(step, { passed, failed, skipped }) {
  if (!step.report) return ''
  return `: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function indent(text) {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}
