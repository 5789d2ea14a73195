import { segment } from '@/language/segment/segment'
import type { Language } from '@/language/types'
import type { BenchSection, Print } from './section'
import { hasShared, sharedRows } from './shared-data'

/** Boundary F1 and speed of the segmenter on gold data beside the checkout; skips without it. */
const showErrors = process.argv.includes('--errors')

interface Paragraph {
  language: Language
  sentences: string[]
}

interface Tally {
  right: number
  found: number
  gold: number
}

let print: Print = console.log

export const section: BenchSection = {
  id: 'segment',
  title: 'Sentence segmentation',
  run(to) {
    print = to
    if (hasShared('data')) run()
    else print('The public data are not beside this checkout: nothing to measure.')
  },
}

function run(): void {
  report('AnCora es', documents('seg/ancora_es_docs.jsonl', 'es'))
  report('EWT en', documents('seg/ewt_en_docs.jsonl', 'en'))
  report('PUD es', runsOf('align/pud.jsonl', 'es'))
  report('PUD en', runsOf('align/pud.jsonl', 'en'))
  rules('es')
  rules('en')
  speed()
}

function report(name: string, paragraphs: Paragraph[]): void {
  const own = score(paragraphs, (text, language) => segment(text, language).map((s) => s.end), name)
  const intl = score(paragraphs, intlEnds, '')
  print(`${name.padEnd(10)} F1 ${percent(own)}   Intl.Segmenter ${percent(intl)}`)
}

/** Ends inside each paragraph, the last one not counted: it cannot be missed. */
function score(
  paragraphs: Paragraph[],
  endsOf: (text: string, language: Language) => number[],
  name: string,
): Tally {
  const tally = { right: 0, found: 0, gold: 0 }
  for (const { language, sentences } of paragraphs) {
    const text = sentences.join(' ')
    const gold = new Set(goldEnds(sentences))
    const found = endsOf(text, language).filter((end) => end < text.length)
    const right = found.filter((end) => gold.has(end))
    tally.right += right.length
    tally.found += found.length
    tally.gold += gold.size
    if (showErrors && name !== '') printErrors(name, text, gold, found)
  }
  return tally
}

function printErrors(name: string, text: string, gold: Set<number>, found: number[]): void {
  const show = (end: number) =>
    `${text.slice(Math.max(0, end - 50), end)}⏐${text.slice(end, end + 30)}`
  for (const end of found) if (!gold.has(end)) print(`${name} false: ${show(end)}`)
  for (const end of gold) if (!found.includes(end)) print(`${name} missed: ${show(end)}`)
}

function goldEnds(sentences: string[]): number[] {
  let end = -1
  return sentences
    .map((sentence) => {
      end += 1 + sentence.length
      return end
    })
    .slice(0, -1)
}

function intlEnds(text: string, language: Language): number[] {
  const parts = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return [...parts].map((part) => part.index + part.segment.trimEnd().length)
}

function rules(language: Language): void {
  const cases = rows(`seg/pragmatic_segmenter_${language}.jsonl`)
  const failed = cases.filter((rule) => {
    const own = segment(String(rule.text), language).map((part) => plain(part.text))
    return own.filter(hasWord).join('\n') !== (rule.expect as string[]).map(plain).join('\n')
  })
  print(`rules ${language}   ${cases.length - failed.length} of ${cases.length}`)
  if (!showErrors) return
  for (const rule of failed) {
    const own = segment(String(rule.text), language).map((part) => part.text)
    print(`${JSON.stringify(rule.text)} ${JSON.stringify(own)}`)
  }
}

function speed(): void {
  const text = documents('seg/ancora_es_docs.jsonl', 'es')
    .map((paragraph) => paragraph.sentences.join(' '))
    .join('\n\n')
    .repeat(20)
  segment(text, 'es')
  const start = performance.now()
  segment(text, 'es')
  const seconds = (performance.now() - start) / 1000
  print(`speed      ${(text.length / seconds / 1e6).toFixed(1)} M characters/s`)
}

function documents(file: string, language: Language): Paragraph[] {
  return rows(file).flatMap((row) =>
    (row.paragraphs as string[][]).map((sentences) => ({ language, sentences })),
  )
}

/** Three sentences of one document at a time make a paragraph. */
function runsOf(file: string, language: Language): Paragraph[] {
  const all = rows(file).map((row) => String(row[language]))
  return Array.from({ length: Math.ceil(all.length / 3) }, (_, index) => ({
    language,
    sentences: all.slice(index * 3, index * 3 + 3),
  }))
}

function rows(file: string): Record<string, unknown>[] {
  return sharedRows(`data/${file}`)
}

function percent({ right, found, gold }: Tally): string {
  return ((200 * right) / (found + gold)).toFixed(2)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function hasWord(text: string): boolean {
  return /[\p{L}\d]/u.test(text)
}
