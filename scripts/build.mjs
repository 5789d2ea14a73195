import { rmSync } from 'node:fs'
import { ensureBuild } from './demo/build.mjs'
import { dataPath } from './setup/paths.mjs'
import { reportFailure } from './setup/refusal.mjs'

/** Builds the web app in any case and stamps it, so that a demo after a verify need not build again. */
try {
  rmSync(dataPath('build.stamp'), { force: true })
  await ensureBuild(new AbortController().signal)
} catch (error) {
  reportFailure(error)
}
