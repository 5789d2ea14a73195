/**
 * Measures the check of terms on good human translations, with three glossaries: what it says there is
 * counted as a false alarm. `--show <text>` prints every finding on one of the texts instead.
 */
import { checkTerms } from '@/language/check/check-terms'
import { findTerms } from '@/language/term/find-terms'
import { readTermFile } from '@/language/term-file/read-term-file'
import type { CheckedPair, GlossaryTerm } from '@/language/types'
import { NEWS_TERMS } from './news-terms'
import type { BenchSection, Print } from './section'
import { hasShared, sharedRows, sharedText } from './shared-data'

export const section: BenchSection = {
  id: 'terms',
  title: 'Terms',
  run(print) {
    if (hasShared('data')) measure(print)
    else print('The public data are not beside this checkout: nothing to measure on them.')
  },
}

const SETS = [
  { name: 'PUD', path: 'data/align/pud.jsonl', field: 'en' },
  { name: 'TICO-19', path: 'data/align/tico19_docs.jsonl', field: 'en' },
  { name: 'FLORES', path: 'data/mt/flores_dev_es-en_mt.jsonl', field: 'ref' },
  { name: 'roweb3', path: 'data/postedit/roweb3_es-en_triples.jsonl', field: 'pe' },
  { name: 'Tatoeba', path: 'data/align/tatoeba_sample.jsonl', field: 'en' },
]

function measure(print: Print): void {
  const glossaries = [
    { name: 'common words of the news', terms: NEWS_TERMS },
    { name: 'TICO-19’s own', terms: ticoTerms() },
    { name: 'Glosario', terms: glosarioTerms() },
  ]
  const texts = SETS.map(({ name, path, field }) => ({
    name,
    pairs: sharedRows<Record<string, unknown>>(path).map((row) => ({
      source: String(row.es),
      target: String(row[field]),
    })),
  }))
  print(
    'Good human translations, checked with a glossary that their translators did not have (TICO-19’s',
  )
  print(
    'own they had). Of 100 segments that have a term: how many get a warning (forbidden English), how',
  )
  print(
    'many a hint (none of the English the glossary knows). Many of the hints are right: other English',
  )
  print('stands there.')
  print('')
  print('| glossary | terms | text | segments | with a term | warning | hint |')
  print('|---|---|---|---|---|---|---|')
  for (const { name, terms } of glossaries) {
    for (const text of texts) print(rowOf({ name, terms }, text))
  }
}

interface Text {
  name: string
  pairs: readonly CheckedPair[]
}

const shown = process.argv.includes('--show') ? process.argv.at(-1) : undefined

function rowOf({ name, terms }: { name: string; terms: readonly GlossaryTerm[] }, text: Text) {
  let [has, warned, hinted] = [0, 0, 0]
  for (const pair of text.pairs) {
    if (findTerms(pair.source, terms).length === 0) continue
    has += 1
    const found = checkTerms(pair, terms)
    if (shown === text.name) for (const one of found) show(pair, one.message, one.severity)
    if (found.some(({ severity }) => severity === 'warning')) warned += 1
    else if (found.length > 0) hinted += 1
  }
  const share = (count: number) => (has === 0 ? '' : ((count / has) * 100).toFixed(1))
  return `| ${name} | ${terms.length} | ${text.name} | ${text.pairs.length} | ${has} | ${share(warned)} | ${share(hinted)} |`
}

function show({ source, target }: CheckedPair, message: string, severity: string): void {
  console.log(`[${severity}] ${message}\n   ${source}\n   ${target}`)
}

/** Both directions; several English for one Spanish are one term. */
function ticoTerms(): GlossaryTerm[] {
  const there = termsOf('data/glossary/tico19_g_es-ES_en.csv', (row) => row)
  const back = termsOf('data/glossary/tico19_g_en_es-419.csv', ({ es, en }) => ({ es: en, en: es }))
  return merged([...back, ...there])
}

interface Pair {
  es: string
  en: string
}

function termsOf(path: string, turn: (row: Pair) => Pair): Pair[] {
  // The columns have names of their own; the reader of term files wants those of a glossary.
  const [, ...lines] = sharedText(path).split('\n')
  const csv = ['a,b,c,d,note,Spanish,English', ...lines].join('\n')
  const file = readTermFile(new TextEncoder().encode(csv))
  if ('problem' in file) throw new Error(`${path}: ${file.problem}`)
  return file.terms.map(({ spanish, preferred }) => turn({ es: spanish, en: preferred }))
}

function glosarioTerms(): GlossaryTerm[] {
  const rows = sharedRows<Record<'es' | 'en', { term: string; acronym: string | null }>>(
    'data/glossary/glosario_es-en.jsonl',
  )
  const bare = (term: string) => term.replace(/\s*\(.*\)$/, '')
  return merged(rows.map(({ es, en }) => ({ es: bare(es.term), en: bare(en.term) })))
}

function merged(pairs: readonly Pair[]): GlossaryTerm[] {
  const bySpanish = Map.groupBy(pairs, ({ es }) => es.toLowerCase())
  return [...bySpanish.values()].flatMap(([first, ...others]) =>
    first ? { spanish: first.es, preferred: first.en, accepted: others.map(({ en }) => en) } : [],
  )
}
