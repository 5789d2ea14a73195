import dictionary from 'dictionary-en'
import { check } from '@/language/check/check'
import { readDictionary } from '@/language/spelling/read-dictionary'
import type { CheckedPair } from '@/language/types'
import type { GoodSet } from './check-false-alarms'
import { SPELLING } from './check-spelling'
import type { Print } from './section'

const ROUNDS = 7

/**
 * All checks, article-wide ones too, on whole sets taken as one article each. Processor time, not
 * the clock's: what else the machine does is not what is asked.
 */
export function speed(print: Print, sets: readonly GoodSet[]): void {
  print('')
  print('Speed of all checks on one core (processor time, medians):')
  print('')
  print('| what | pairs | asked | pairs/s |')
  print('|---|---|---|---|')
  for (const { name, pairs } of sets) {
    const ms = median(() => check(pairs, { spelling: SPELLING }))
    print(
      `| ${name} | ${pairs.length} | ≥ 2,000 | ${Math.round((pairs.length / ms) * 1000).toLocaleString('en-US')} |`,
    )
  }
  print('')
  print(
    `Reading the dictionary, once a process: ${median(() => readDictionary(dictionary)).toFixed(0)} ms.`,
  )
}

/** Texts made to be slow: each must stay within two seconds, whatever is in it. */
export function hostile(print: Print): void {
  print('')
  print('Hostile input, both sides alike, one segment:')
  print('')
  print('| text | characters | asked ms | ms |')
  print('|---|---|---|---|')
  for (const [name, text] of HOSTILE) {
    const pairs: CheckedPair[] = [
      { source: text, target: text },
      { source: 'Uno.', target: text },
    ]
    const started = performance.now()
    check(pairs, { spelling: SPELLING })
    const ms = performance.now() - started
    print(`| ${name} | ${text.length.toLocaleString('en-US')} | ≤ 2,000 | ${ms.toFixed(0)} |`)
  }
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['one word', 'a'.repeat(1_000_000)],
  ['one name', `A${'b'.repeat(1_000_000)}`],
  ['quotation marks', '"'.repeat(100_000)],
  ['opening marks', '“'.repeat(100_000)],
  ['brackets', '('.repeat(100_000) + ')'.repeat(100_000)],
  ['unknown words', 'xqzzt wvkkp '.repeat(20_000)],
  ['names', 'Xqzzt wvkkp '.repeat(20_000)],
  ['commas', 'the, x was, '.repeat(20_000)],
  ['numbers', '1.234,5 mil '.repeat(20_000)],
]

function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  })
  return times.sort((one, other) => one - other)[ROUNDS >> 1] ?? Number.NaN
}
