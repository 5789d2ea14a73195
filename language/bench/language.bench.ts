import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BenchSection } from './section'

/**
 * `npm run bench:language [-- part …]`: measures the text library and its peers in one process and
 * writes language/bench/RESULTS.md. With parts named, only those are measured and the rest of the
 * file stays. Seeds are fixed; times are medians on whatever machine this is.
 */
const FILE = fileURLToPath(new URL('./RESULTS.md', import.meta.url))
const SECTIONS = ['segment', 'align', 'diff', 'check', 'terms', 'score', 'links', 'extract']

const HEAD = `# Measured

Written by \`npm run bench:language\`; nothing here is typed by hand. Accuracy is the same in every run; times
depend on the machine, so read those of one table beside each other only.
`

const chosen = process.argv.slice(2)
const parts = new Map(SECTIONS.map((id) => [id, sectionIn(earlier(), id)]))
for (const id of SECTIONS) {
  if (chosen.length > 0 && !chosen.includes(id)) continue
  const { section } = (await import(`./${id}.bench.ts`)) as { section: BenchSection }
  parts.set(id, await measured(section))
  writeFileSync(FILE, `${HEAD}\n${[...parts.values()].filter(Boolean).join('\n\n')}\n`)
}

async function measured(section: BenchSection): Promise<string> {
  const lines: string[] = [`## ${section.title}`, '']
  console.log(lines[0])
  await section.run((line) => {
    console.log(line)
    lines.push(line)
  })
  return [marker(section.id), ...lines].join('\n').trimEnd()
}

function marker(id: string): string {
  return `<!-- ${id} -->`
}

function earlier(): string {
  try {
    return readFileSync(FILE, 'utf8')
  } catch {
    return ''
  }
}

/** A part of the file as an earlier run wrote it; nothing when there was none. */
function sectionIn(text: string, id: string): string {
  const start = text.indexOf(marker(id))
  if (start < 0) return ''
  const next = text.indexOf('\n<!-- ', start)
  return text.slice(start, next < 0 ? undefined : next).trim()
}
