#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const ownNode = `${root}node_modules/.bin/node`
const oldestNode = 24

// tsx looks for tsconfig.json (and its path aliases) in the working directory unless told.
process.env.TSX_TSCONFIG_PATH ??= `${root}tsconfig.json`

const isOld = Number.parseInt(process.versions.node, 10) < oldestNode && existsSync(ownNode)
/** The admin commands reach into server/, which only loads where React counts as a server. */
const serverFlag = '--conditions=react-server'
const isBare = process.argv[2] === 'admin' && !process.execArgv.includes(serverFlag)

if (isOld || isBare) runAgain(isBare ? [serverFlag] : process.execArgv)
else await run()

/** The project brings its own Node: an older one on the PATH only has to start it. */
function runAgain(flags) {
  const script = fileURLToPath(import.meta.url)
  const node = isOld ? ownNode : process.execPath
  const child = spawn(node, [...flags, script, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
  child.on('error', (error) => {
    process.stderr.write(`cotejo: ${error.message}\n`)
    process.exitCode = 1
  })
}

async function run() {
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import('./main.ts')
  await main(process.argv)
}
