import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { identifyProcess, isSameProcessAlive } from '../../db/embedded/process-identity.mjs'
import { endStaleCommands, recordCommand } from './commands.mjs'
import { dataPath } from './paths.mjs'
import { runCommand } from './run-command.mjs'

const FOREVER = 'setInterval(() => {}, 1000)'
const folder = mkdtempSync(join(tmpdir(), 'cotejo-commands-'))
const children = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function leaveRunning() {
  const child = spawn(process.execPath, ['-e', FOREVER], { detached: true, stdio: 'ignore' })
  children.push(child)
  return identifyProcess(child.pid)
}

describe('a command of a run that was killed', () => {
  it('is ended by the next start', async () => {
    const command = leaveRunning()
    recordCommand(command.pid, folder)
    await endStaleCommands(folder)
    expect(isSameProcessAlive(command)).toBe(false)
  })

  it('is forgotten once it ended, and no other process is taken for it', async () => {
    const other = leaveRunning()
    const forget = recordCommand(other.pid, folder)
    forget()
    expect(readdirSync(folder)).toEqual([])
    writeFileSync(join(folder, `${other.pid}.json`), JSON.stringify({ ...other, startedAt: 'x' }))
    await endStaleCommands(folder)
    expect(isSameProcessAlive(other)).toBe(true)
  })

  it('does no harm when it was never quite written down', async () => {
    recordCommand(leaveRunning().pid, folder)
    writeFileSync(join(folder, '1.json'), '')
    await endStaleCommands(folder)
    await expect(endStaleCommands(folder)).resolves.toBeUndefined()
  })
})

describe('a command that will not stop when asked', () => {
  it('is ended by force', { timeout: 20_000 }, async () => {
    const stopping = new AbortController()
    const stubborn = `process.on('SIGTERM', () => {}); console.log('deaf'); ${FOREVER}`
    const log = 'test-stubborn'
    const running = runCommand(process.execPath, ['-e', stubborn], {
      log,
      title: 'It',
      env: process.env,
      signal: stopping.signal,
      graceMs: 100,
    })
    const path = dataPath('logs', `${log}.log`)
    while (!readFileSync(path, 'utf8').includes('deaf')) await sleep(20)
    stopping.abort()
    await expect(running).rejects.toThrow('aborted')
    rmSync(path)
  })
})
