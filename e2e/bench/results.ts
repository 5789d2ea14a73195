import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

/** One line of the table. */
export interface Measurement {
  what: string
  value: string
  /** What it is to be at most; null where nothing was asked. */
  goal: string | null
}

/** A file of results and what stands above its tables. */
export interface ResultsBook {
  file: string
  head: string
}

const FILE = fileURLToPath(new URL('RESULTS.md', import.meta.url))

const HEAD = `# The desk's speed

Written by \`npm run bench:desk\` (parts: \`-- saves open keys memory scroll recut\`; \`-- --soak 30\` for minutes of editing). Production build, embedded
PostgreSQL with fsync, real Chromium without a screen, all on one machine. Articles of 1,000 and 10,000 segments of 19 to 50 words.

\`load\` is the load average when a part ended. The part itself makes 1 to 2; more is other work on the machine, which bends the upper
figures most.

- **open**: from the start of a navigation until the row the address names answers to events (React has taken it over), and until an
  Alt+↓ pressed again and again has moved the editor. Cold: a browser with an empty cache. Medians.
- **keys**: a letter or a Backspace every 60 ms in the middle of 60 words. From the time stamp of the key event until a task posted from
  the next animation frame runs, that is until the main thread has handed the painted frame over: input, editor, live diff, style,
  layout, paint. Not in it: drawing the pixels, and what by design comes after the frame with the key (row and panel within 80 ms, the
  browser's store, findings 120 ms after the last key), except where it delays the next key. With the frame rate unlimited, since
  waiting for a screen's next refresh (0 to 16.7 ms) is no work of ours. The lines "at 60 Hz" include that wait, the last two also the
  drawing, as the browser itself accounts for it (Event Timing, in steps of 8 ms): one refresh is 16.7 ms, so 16 and 24 are one and
  two steps. The line with many findings has a word repeated thirty times, each one underlined, listed as one.
- **memory**: elements of the document, and the JavaScript heap after a forced collection.
- **scroll**: longest time in which a frame had a part of the list's window without a row; long tasks are those above 50 ms.
- **recut**: a segment near the top of 10,000 is split and that taken back; all behind it get another number. Own: from the key until the
  list has the new rows. The colleague's list, half the article further down: from the server's answer to the other. Before the lists
  were patched both were fetched again: 2.6 s and 1.9 s on a machine that did other work as well, and eleven windows an act.
- **soak**: heap after a forced collection and 8 s of rest, each minute; the first figure is taken after five minutes of the same work,
  since editor, panels and what undo keeps are loaded once. The acts: write, confirm, undo and redo, scroll, look into each panel,
  filter, split and take back, join and take back, replace in a hundred places and undo (e2e/bench/soak-acts.ts). Single figures lie up
  to two points from their neighbours (rows in view, answers still kept), so the growth is told by medians of five, whose middles lie as
  far apart as was asked. Compiled code, weighed in heap snapshots at both ends, is what the browser adds while it goes on compiling
  and optimizing: more than half of the heap.
- **saves**: HTTP requests beside the browser, as in \`npm run bench:server\`.
`

/** Prints what a part measured and puts it in its place in the file; other parts stay as they were. */
export function writeResults(
  part: string,
  measurements: readonly Measurement[],
  { file, head }: ResultsBook = { file: FILE, head: HEAD },
): void {
  const lines = measurements.map(
    ({ what, value, goal }) => `| ${what} | ${value} | ${goal ?? ''} |`,
  )
  const table = ['| what | measured | at most |', '|---|---|---|', ...lines].join('\n')
  process.stdout.write(`\n${part}\n${table}\n`)
  const sections = existsSync(file) ? sectionsOf(readFileSync(file, 'utf8')) : new Map()
  sections.set(part, `${machine()}\n\n${table}\n`)
  const written = [...sections].map(([name, text]) => `## ${name}\n\n${text}`)
  writeFileSync(file, [head, ...written].join('\n'))
}

function sectionsOf(text: string): Map<string, string> {
  const parts = text.split(/^## /m).slice(1)
  const bodyOf = (part: string) => `${part.replace(/^.*\n\n/, '').trimEnd()}\n`
  return new Map(parts.map((part) => [part.split('\n', 1)[0] ?? '', bodyOf(part)]))
}

function machine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const day = new Date().toISOString().slice(0, 10)
  const [load = 0] = loadavg()
  const parts = [day, `${cpus().length} × ${cpu?.model ?? 'unknown'}`, `${memory} GB`]
  return [...parts, `Node ${process.version}`, `load ${load.toFixed(1)}`].join(' · ')
}

/** The value below which a share of the times lie. */
export function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`
}
