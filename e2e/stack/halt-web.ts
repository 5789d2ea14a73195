import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Prepared } from './prepared'

/** What the stack writes into its log once the web process stands still. */
export const HALTED = 'the web process is halted\n'

/**
 * Halts the web process where it stands, until a test has it killed: a request sent from here on is surely
 * under way then, however fast the machine is.
 */
export async function haltWeb({ pid, logFile }: Prepared): Promise<void> {
  const halts = () => readFileSync(logFile, 'utf8').split(HALTED).length
  const before = halts()
  process.kill(pid, 'SIGTSTP')
  while (halts() === before) await sleep(20)
}
