import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPath, ROOT } from './setup/paths.mjs'

const FLAGS = [
  // Root may not have Chromium's sandbox, nor may anybody in many containers; the pages are our own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The Chromium the browser tests run: CHROMIUM_PATH, else the system's, else the one among the packages (x64 only,
 * unpacked to .data/ once).
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there: correct or unset it.`)
  }
  const installed = [named, '/usr/bin/chromium'].find((path) => path && existsSync(path))
  return { executablePath: installed ?? (await unpackBrowser()), args: FLAGS }
}

/**
 * The package brings the libraries a bare machine lacks, but unpacks them only where it believes itself at its host.
 * It unpacks to the temporary folder and takes what lies there for its own: it gets one no other user can write to.
 */
async function unpackBrowser() {
  if (!hasNss()) process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x'
  const folder = dataPath('browser', 'unpacked')
  const mark = join(folder, 'complete')
  // Unmarked: the unpacking was killed half-way, or it is another release.
  const wanted = `${packageVersion()}${hasNss() ? '' : ' with libraries'}`
  const isWhole = existsSync(mark) && readFileSync(mark, 'utf8') === wanted
  if (!isWhole) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const path = await inTemporaryFolder(folder, async () => {
    const { default: chromium } = await import('@sparticuz/chromium')
    return chromium.executablePath()
  })
  writeFileSync(mark, wanted)
  return path
}

async function inTemporaryFolder(folder, work) {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

function packageVersion() {
  const path = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json')
  return JSON.parse(readFileSync(path, 'utf8')).version
}

function hasNss() {
  const folders = ['/usr/lib', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu']
  return folders.some((folder) => existsSync(folder) && readdirSync(folder).includes('libnss3.so'))
}
