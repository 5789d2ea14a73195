import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPath, ROOT } from '../setup/paths.mjs'
import { step } from '../setup/progress.mjs'
import { childEnvironment, runCommand } from '../setup/run-command.mjs'
import { hashSources } from './sources.mjs'

export const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')

/** Builds the web app unless this very source already is: the stamp names the hash and the build it led to. */
export async function ensureBuild(signal) {
  const stamp = dataPath('build.stamp')
  const hash = hashSources(ROOT)
  const buildId = readText(join(ROOT, '.next', 'BUILD_ID'))
  if (buildId !== null && readText(stamp) === `${hash} ${buildId}`) return
  rmSync(stamp, { force: true })
  const env = childEnvironment({ NODE_ENV: 'production' })
  await step('Building the web app', () =>
    runCommand(process.execPath, [NEXT, 'build'], {
      log: 'build',
      title: 'next build',
      env,
      signal,
    }),
  )
  writeFileSync(stamp, `${hash} ${readText(join(ROOT, '.next', 'BUILD_ID'))}`)
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}
