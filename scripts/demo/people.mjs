import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../setup/paths.mjs'

/** The lines that end a start: where the app is and one login per role. */
export function describeWelcome({ address, mode, logs }) {
  const people = JSON.parse(readFileSync(join(ROOT, 'db', 'seed', 'people.json'), 'utf8'))
  const width = (key) => Math.max(...people.map((person) => person[key].length))
  const lines = people.map(
    ({ role, email, password }) =>
      `    ${role.padEnd(width('role'))}  ${email.padEnd(width('email'))}  ${password}`,
  )
  return [
    '',
    `  Cotejo is ready at ${address}${mode === 'dev' ? ' (development server)' : ''}`,
    '',
    ...lines,
    '',
    `  Logs are in ${logs}. Ctrl-C stops everything.`,
    '',
  ].join('\n')
}
