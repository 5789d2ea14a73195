import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The command itself. */
export const script = fileURLToPath(new URL('../cotejo.mjs', import.meta.url))
/** A directory that is not the project's. */
export const elsewhere = mkdtempSync(join(tmpdir(), 'cotejo-'))
/** Milliseconds a test of a spawned command may take on a busy machine. */
export const patience = 30_000

export interface Outcome {
  code: number | null
  /** Every line of stdout, parsed: anything but JSON there fails the test. */
  rows: Record<string, unknown>[]
  stdout: string
  stderr: string
}

/** Runs the real command, from a directory that is not the project's. */
export function cotejo(args: string[], input: string | Buffer = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: elsewhere })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.stdin.on('error', () => undefined) // The command may end before it has read its input.
    child.on('error', reject)
    child.on('close', (code) => {
      const stdout = Buffer.concat(out).toString('utf8')
      try {
        const rows = stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
        resolve({ code, rows, stdout, stderr: Buffer.concat(err).toString('utf8') })
      } catch (error) {
        reject(error)
      }
    })
    child.stdin.end(input)
  })
}

/** Writes a file the command can read and returns its path. */
export function file(name: string, text: string): string {
  const path = join(elsewhere, name)
  writeFileSync(path, text)
  return path
}

/** Values as JSON Lines. */
export const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
