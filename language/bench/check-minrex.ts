import { check } from '@/language/check/check'
import type { BlockKind, Finding, Severity } from '@/language/types'
import { SPELLING } from './check-spelling'
import type { Print } from './section'
import { hasShared, sharedText } from './shared-data'

const FOLDER = 'articles/minrex'
const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'hint']
const KINDS: readonly BlockKind[] = ['title', 'caption', 'standfirst']

/** What a careful reader finds in the draft: how often, and how to know a finding of it. */
const DEFECTS: readonly { name: string; times: number; isNamed(found: Marked): boolean }[] = [
  { name: '“rejection” for a verb', times: 1, isNamed: ({ text }) => text === 'rejection' },
  { name: '“point him out”: him', times: 1, isNamed: ({ text }) => text === 'him' },
  { name: '“he” for the regime', times: 1, isNamed: ({ text }) => text === 'he' },
  { name: '“himself”', times: 1, isNamed: ({ text }) => text === 'himself' },
  { name: '“his … his”', times: 2, isNamed: ({ text }) => text === 'his' },
  { name: 'caption left in Spanish', times: 1, isNamed: ({ text }) => /^Jerarcas/.test(text) },
  { name: '“MADRID, Spain.-”', times: 1, isNamed: ({ text }) => /^\.\s?-/.test(text) },
  {
    name: '“to the US in security”',
    times: 1,
    isNamed: ({ text }) => text.includes('in security'),
  },
  { name: '“assured that”', times: 2, isNamed: ({ text }) => text.startsWith('assured') },
  { name: '“questions” (cuestionamientos)', times: 1, isNamed: ({ text }) => text === 'questions' },
  {
    name: '“terrorism sponsoring countries”',
    times: 1,
    isNamed: ({ text }) => /sponsoring/.test(text),
  },
  { name: '“avoid … responsibilities”', times: 1, isNamed: ({ text }) => /^avoid/.test(text) },
  { name: '“official speech”', times: 1, isNamed: ({ text }) => text === 'official speech' },
  {
    name: 'beside “official discourse”',
    times: 1,
    isNamed: ({ found }) => found.check === 'term-variants',
  },
  { name: '“demand responsibility”', times: 1, isNamed: ({ text }) => /^demand resp/.test(text) },
  { name: '“Island” / “island’s”', times: 1, isNamed: ({ found }) => found.check === 'capitals' },
  {
    name: 'comma inside and outside the quotation mark',
    times: 1,
    isNamed: ({ found }) => found.check === 'quotation-style',
  },
]

interface Marked {
  found: Finding
  /** The English it points at. */
  text: string
}

/** A published machine translation with known defects, and the same article put right. */
export function minrex(print: Print): void {
  if (!hasShared(FOLDER)) return
  const draft = findingsIn('draft.en.txt')
  const final = findingsIn('final.en.txt')
  print('')
  print('A published draft (15 blocks) and its correction:')
  print('')
  print('| defect of the draft | times | named |')
  print('|---|---|---|')
  const named = DEFECTS.map((defect) => ({ ...defect, seen: draft.filter(defect.isNamed).length }))
  for (const { name, times, seen } of named) print(`| ${name} | ${times} | ${seen} |`)
  print(
    `| **all named, of ${DEFECTS.length} (asked ≥ 12)** | | ${named.filter(({ times, seen }) => seen >= times).length} |`,
  )
  print('')
  print('| text | blocking | warning | hint | asked |')
  print('|---|---|---|---|---|')
  print(`| draft | ${countsOf(draft).join(' | ')} | |`)
  print(`| final | ${countsOf(final).join(' | ')} | no warning, ≤ 2 hints |`)
  listed(print, 'draft', draft)
  listed(print, 'final', final)
}

function countsOf(marked: readonly Marked[]): number[] {
  return SEVERITIES.map((level) => marked.filter(({ found }) => found.severity === level).length)
}

function listed(print: Print, name: string, marked: readonly Marked[]): void {
  print('')
  print(`In the ${name}:`)
  print('')
  for (const { found } of marked) print(`- ${found.severity} \`${found.check}\`: ${found.message}`)
}

function findingsIn(file: string): Marked[] {
  const target = blocksOf(file)
  const pairs = blocksOf('source.es.txt').map((source, at) => ({
    source,
    target: target[at] ?? '',
    kind: KINDS[at] ?? ('paragraph' as const),
  }))
  return check(pairs, { spelling: SPELLING }).flatMap((list, at) =>
    list.map((found) => ({
      found,
      text: found.target ? (target[at] ?? '').slice(...found.target) : '',
    })),
  )
}

function blocksOf(file: string): string[] {
  return sharedText(`${FOLDER}/${file}`).trim().split(/\n\n+/)
}
