import { segment } from '@/language/segment/segment'
import type { Language } from '@/language/types'
import { peer } from './peer'
import type { BenchSection, Print } from './section'
import { hasShared, sharedRows } from './shared-data'

/** Boundary F1, rules and speed of the segmenter beside its peers. */
export const section: BenchSection = {
  id: 'segment',
  title: 'Sentence segmentation',
  async run(print) {
    if (!hasShared('data')) return print('The public data are not beside this checkout.')
    const methods = { ...OWN, ...(await peers()) }
    boundaries(print, methods)
    rules(print, methods)
    speed(print, methods)
  },
}

interface Paragraph {
  language: Language
  sentences: string[]
}

/** Ends (exclusive) of the sentences a segmenter finds in a paragraph. */
type Ends = (text: string, language: Language) => number[]

type Methods = Record<string, Ends>

const OWN: Methods = {
  cotejo: (text, language) => segment(text, language).map((part) => part.end),
  'Intl.Segmenter': (text, language) => {
    const parts = [...intl[language].segment(text)]
    return endsOf(
      text,
      parts.map((part) => part.segment),
    )
  },
}

async function peers(): Promise<Methods> {
  const sentencex = await peer<{ segment(language: string, text: string): string[] }>('sentencex')
  const sbd = await peer<{ default: { sentences(text: string): string[] } }>('sbd')
  return {
    ...(sentencex && {
      'sentencex 1.0.17': (text, language) => endsOf(text, sentencex.segment(language, text)),
    }),
    ...(sbd && { 'sbd 1.0.19': (text) => endsOf(text, sbd.default.sentences(text)) }),
  }
}

const intl = {
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
}

function boundaries(print: Print, methods: Methods): void {
  const sets: [string, string, Paragraph[]][] = [
    ['AnCora, Spanish news', '≥ 99.0', paragraphsOf('seg/ancora_es_docs.jsonl', 'es')],
    ['PUD, Spanish', '≥ 99.0', runsOf('es')],
    ['PUD, English', '≥ 99.0', runsOf('en')],
    ['EWT, English web', '≥ 87.0', paragraphsOf('seg/ewt_en_docs.jsonl', 'en')],
  ]
  print(
    'F1 of sentence boundaries inside paragraphs (the last end cannot be missed and is not counted).\n',
  )
  print(`| set | asked | ${Object.keys(methods).join(' | ')} |`)
  print(`|---|---|${'---|'.repeat(Object.keys(methods).length)}`)
  for (const [name, asked, paragraphs] of sets) {
    const scores = Object.values(methods).map((ends) => boundaryF1(paragraphs, ends).toFixed(2))
    print(`| ${name} | ${asked} | ${scores.join(' | ')} |`)
  }
}

function boundaryF1(paragraphs: Paragraph[], endsIn: Ends): number {
  let [right, found, gold] = [0, 0, 0]
  for (const { language, sentences } of paragraphs) {
    const text = sentences.join(' ')
    const wanted = new Set(goldEnds(sentences))
    const ends = endsIn(text, language).filter((end) => end < text.length)
    right += ends.filter((end) => wanted.has(end)).length
    found += ends.length
    gold += wanted.size
  }
  return (200 * right) / (found + gold)
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

/** Where the parts end in the text they were cut from; white space around them does not count. */
function endsOf(text: string, parts: string[]): number[] {
  let at = 0
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const start = text.indexOf(part, at)
      at = start < 0 ? at : start + part.length
      return at
    })
}

/**
 * The rules also clean text (tags, runs of dots, page numbers), which a segmenter must not: segments
 * are compared by their letters and digits, and those without a letter are passed over.
 */
function rules(print: Print, methods: Methods): void {
  print('\nRules of the pragmatic segmenter: segments equal in their letters and digits.\n')
  print(`| language | asked | ${Object.keys(methods).join(' | ')} |`)
  print(`|---|---|${'---|'.repeat(Object.keys(methods).length)}`)
  for (const [language, asked] of [
    ['es', '36 of 36'],
    ['en', '≥ 130 of 137'],
  ] as const) {
    const cases = sharedRows<{ text: string; expect: string[] }>(
      `data/seg/pragmatic_segmenter_${language}.jsonl`,
    )
    const counts = Object.values(methods).map((ends) => {
      const isRight = (rule: (typeof cases)[number]) =>
        lettersOf(cut(rule.text, ends(rule.text, language))) === lettersOf(rule.expect)
      return cases.filter(isRight).length
    })
    print(`| ${language} | ${asked} | ${counts.join(' | ')} |`)
  }
}

function cut(text: string, ends: number[]): string[] {
  return ends.map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end))
}

function lettersOf(segments: string[]): string {
  return segments
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, ''))
    .join('\n')
}

/** Medians of interleaved rounds, so that a busy machine slows all alike. */
function speed(print: Print, methods: Methods): void {
  const text = paragraphsOf('seg/ancora_es_docs.jsonl', 'es')
    .map(({ sentences }) => sentences.join(' '))
    .join('\n\n')
    .repeat(4)
  const times = new Map<string, number[]>(Object.keys(methods).map((name) => [name, []]))
  for (let round = 0; round < 7; round++) {
    for (const [name, ends] of Object.entries(methods)) {
      const start = performance.now()
      ends(text, 'es')
      times.get(name)?.push(performance.now() - start)
    }
  }
  print('\nSpeed on Spanish news, million characters a second (asked: ≥ 5).\n')
  print(`| ${[...times.keys()].join(' | ')} |`)
  print(`|${'---|'.repeat(times.size)}`)
  const rates = [...times.values()].map((list) => (text.length / median(list) / 1000).toFixed(1))
  print(`| ${rates.join(' | ')} |`)
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

function paragraphsOf(file: string, language: Language): Paragraph[] {
  return sharedRows<{ paragraphs: string[][] }>(`data/${file}`).flatMap((row) =>
    row.paragraphs.map((sentences) => ({ language, sentences })),
  )
}

/** Three sentences of one document at a time make a paragraph. */
function runsOf(language: Language): Paragraph[] {
  const all = sharedRows<Record<string, string>>('data/align/pud.jsonl').map(
    (row) => row[language] ?? '',
  )
  return Array.from({ length: Math.ceil(all.length / 3) }, (_, index) => ({
    language,
    sentences: all.slice(index * 3, index * 3 + 3),
  }))
}
