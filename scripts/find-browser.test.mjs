import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { findBrowser } from './find-browser.mjs'

describe('the browser of the tests', { timeout: 60_000 }, () => {
  it('is a program this user may run, which no other user could have put there', async () => {
    const { executablePath } = await findBrowser()
    accessSync(executablePath, constants.X_OK)
    expect([0, process.getuid?.()]).toContain(statSync(executablePath).uid)
    expect(executablePath.startsWith(`${tmpdir()}/chromium`)).toBe(false)
  })

  it('is refused in a sentence when CHROMIUM_PATH names none', () => {
    const asked = `import('./scripts/find-browser.mjs').then(({ findBrowser }) => findBrowser())`
    const { status, stderr } = spawnSync(process.execPath, ['-e', asked], {
      env: { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' },
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toMatch(/CHROMIUM_PATH names \/nowhere\/chromium, which is not there: correct/)
  })
})
