import { ARTICLE_CHECKS } from '@/language/check/article-registry'
import { checkPair } from '@/language/check/check-pair'
import { PAIR_CHECKS } from '@/language/check/registry'
import type { CheckedPair, Finding } from '@/language/types'
import { bestKinds, type Recall } from './check-recall'
import { SPELLING } from './check-spelling'
import type { Print } from './section'

/** Good human translations: what a check says about them is counted as a false alarm. */
export interface GoodSet {
  name: string
  pairs: CheckedPair[]
}

/** Asked of PUD and TICO-19; the other sets stand beside them. */
const ASKED = { sets: ['PUD', 'TICO-19'], blocking: 1, loud: 8 }

/** Segments with a finding, per 100: all checks together, then each. */
export function falseAlarms(print: Print, sets: readonly GoodSet[], planted: Recall): void {
  const counted = sets.map(({ name, pairs }) => ({ name, ...countIn(name, pairs, print) }))
  print(
    'False alarms: segments of good human translations with a finding, per 100. Several are slips',
  )
  print('of those translations (a lost quotation mark, “i have” for “I have”, a mistyped year).')
  print('')
  print('| text | segments | blocking | asked | any but hints | asked | hints |')
  print('|---|---|---|---|---|---|---|')
  for (const { name, of, share } of counted) {
    const isAsked = ASKED.sets.includes(name)
    const asked = [
      isAsked ? `≤ ${ASKED.blocking.toFixed(1)}` : '',
      isAsked ? `≤ ${ASKED.loud}` : '',
    ]
    print(
      `| ${name} | ${of} | ${share('blocking')} | ${asked[0]} | ${share('loud')} | ${asked[1]} | ${share('hint')} |`,
    )
  }
  print('')
  print(
    'Each check: segments per 100 with a warning or blocking finding + with a hint only, and which',
  )
  print('planted errors (DEMETR) it finds by itself, without hints, at 20 % or more.')
  print('')
  print(`| check | weight | ${counted.map(({ name }) => name).join(' | ')} | finds |`)
  print(`|---|---|${counted.map(() => '---').join('|')}|---|`)
  for (const { id, severity } of PAIR_CHECKS) {
    const cells = counted.map(({ share }) => `${share(`${id}:loud`)} + ${share(`${id}:hint`)}`)
    print(`| \`${id}\` | ${severity} | ${cells.join(' | ')} | ${bestKinds(planted, id)} |`)
  }
  print('')
  print(
    `Article-wide, all of them hints, measured on the article below: ${ARTICLE_CHECKS.map(({ id }) => `\`${id}\``).join(', ')}.`,
  )
}

const shown = process.argv.includes('--show') ? process.argv.at(-1) : undefined

function countIn(name: string, pairs: readonly CheckedPair[], print: Print) {
  const counts = new Map<string, number>()
  for (const pair of pairs) {
    const found = checkPair(pair, { spelling: SPELLING })
    if (shown) show(print, name, pair, found)
    for (const key of new Set(found.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const share = (key: string) => (((counts.get(key) ?? 0) / pairs.length) * 100).toFixed(1)
  return { of: pairs.length, share }
}

function keysOf({ check: id, severity }: Finding): string[] {
  return severity === 'hint' ? ['hint', `${id}:hint`] : [severity, 'loud', `${id}:loud`]
}

function show(print: Print, name: string, pair: CheckedPair, found: readonly Finding[]): void {
  for (const one of found.filter(({ check: id }) => id === shown)) {
    print(`${name} [${one.severity}] ${one.message}\n   ${pair.source}\n   ${pair.target}`)
  }
}
