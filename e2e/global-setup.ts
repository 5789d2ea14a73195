import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Starts the whole application once for all browser tests and ends it after them. It runs as a
 * process of its own: the use cases that prepare the desk are server code, and a test is none.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-e2e-'))
  const file = join(folder, 'stack.json')
  const command = ['--conditions=react-server', '--import', 'tsx', 'e2e/stack/stack-command.ts']
  const child = spawn(process.execPath, [...command, file, join(folder, 'web.log')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  for (let attempt = 0; !existsSync(file) || readFileSync(file, 'utf8') === ''; attempt++) {
    if (child.exitCode !== null) throw new Error('the application did not start: see above')
    if (attempt > 3000) throw new Error('the application did not start within five minutes')
    await sleep(100)
  }
  process.env.COTEJO_STACK = readFileSync(file, 'utf8')
  mkdirSync('test-results/screens', { recursive: true })
  return async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
}
