import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** One input line: its number from 1 and its object, or why it could not be read. */
export type InputLine =
  | { number: number; row: Record<string, unknown> }
  | { number: number; problem: string }

/** All of stdin as text. A byte-order mark stays: offsets count it. */
export async function readInput(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** The JSON objects on stdin, one a line; blank lines are passed over. */
export async function* readRows(): AsyncGenerator<InputLine> {
  let number = 0
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) {
    number++
    const text = line.replace(/^\ufeff/, '').trim()
    if (text !== '') yield readRow(text, number)
  }
}

/** Writes one value as a line of JSON and waits while the reader is slower than we are. */
export async function writeRow(row: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain')
}

/** Says on stderr what was wrong with a line; the command goes on and ends with exit code 1. */
export function reportLine(number: number, problem: string): void {
  process.stderr.write(`cotejo: line ${number}: ${problem}\n`)
  process.exitCode = 1
}

/** A reader that has seen enough (`| head`) is no error. */
export function closeQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

function readRow(text: string, number: number): InputLine {
  try {
    const row: unknown = JSON.parse(text)
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) {
      return { number, row: row as Record<string, unknown> }
    }
    return { number, problem: 'not a JSON object' }
  } catch {
    return { number, problem: 'not JSON' }
  }
}
