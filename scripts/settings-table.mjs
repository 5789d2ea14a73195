import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Settings } from '../env.ts'
import { ROOT } from './setup/paths.mjs'

/**
 * Writes the settings table of README.md (between its markers) and .env.example from env.ts, so that neither can
 * fall behind. With --check it writes nothing and exits 1 when one has.
 */
const START = '<!-- settings:start -->'
const END = '<!-- settings:end -->'

const schema = z.toJSONSchema(Settings, { io: 'input', unrepresentable: 'any' })
const settings = Object.entries(/** @type {Record<string, any>} */ (schema.properties)).map(
  ([name, property]) => ({
    name,
    isRequired: schema.required.includes(name),
    description: property.description,
    example: property.example,
    fallback: property.default,
  }),
)

const stale = [
  ['README.md', (text) => replaceBetweenMarkers(text, describeTable())],
  ['.env.example', () => describeExample()],
].filter(([name, render]) => update(name, render))

if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} is behind env.ts: run npm run settings.`)
  process.exitCode = stale.length > 0 ? 1 : 0
}

/** Writes the file unless it is right or we only check; returns whether it was wrong. */
function update(name, render) {
  const path = join(ROOT, name)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const after = render(before)
  if (before === after) return false
  if (!process.argv.includes('--check')) writeFileSync(path, after)
  return true
}

function replaceBetweenMarkers(text, table) {
  const [from, to] = [text.indexOf(START), text.indexOf(END)]
  if (from === -1 || to < from)
    throw new Error(`README.md has lost its markers ${START} and ${END}`)
  return `${text.slice(0, from + START.length)}\n\n${table}\n\n${text.slice(to)}`
}

function describeTable() {
  const rows = settings.map(
    ({ name, description, ...rest }) =>
      `| \`${name}\` | ${describeDefault(rest)} | ${description} |`,
  )
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n')
}

function describeDefault({ isRequired, fallback }) {
  if (isRequired) return 'required'
  return fallback === undefined ? '' : `\`${fallback}\``
}

function describeExample() {
  const blocks = settings.map(
    (setting) => `# ${setting.description.replaceAll('`', '')}\n${exampleLine(setting)}\n`,
  )
  return `# Copy to .env and fill in. npm run demo needs none of these.\n\n${blocks.join('\n')}`
}

function exampleLine({ name, isRequired, example, fallback }) {
  const line = `${name}=${quote(String(example ?? fallback ?? ''))}`
  return isRequired ? line : `# ${line}`
}

function quote(text) {
  return text.includes(' ') ? `"${text}"` : text
}
