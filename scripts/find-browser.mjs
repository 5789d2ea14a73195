import { existsSync, readdirSync } from 'node:fs'

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The Chromium the browser tests run: CHROMIUM_PATH, else the system's, else the one among the packages (x64 only,
 * unpacked to the temporary folder once). Root cannot have Chromium's sandbox, so it goes without.
 */
export async function findBrowser() {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there: correct or unset it.`)
  }
  const installed = [named, '/usr/bin/chromium'].find((path) => path && existsSync(path))
  return { executablePath: installed ?? (await unpackBrowser()), args }
}

/** The package brings the libraries a bare machine lacks, but unpacks them only where it believes itself at its host. */
async function unpackBrowser() {
  if (!hasNss()) process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

function hasNss() {
  const folders = ['/usr/lib', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu']
  return folders.some((folder) => existsSync(folder) && readdirSync(folder).includes('libnss3.so'))
}
