import { align } from '@/language/align/align'
import { draftedDocuments, parallelDocuments } from './align-documents'
import { damage, type SentencePair } from './align-noise'
import { measureNotes } from './align-notes'
import { measureRealDocuments } from './align-real'
import { type Aligner, scoreAligner } from './align-score'
import { galeChurch } from './gale-church'
import type { BenchSection, Print } from './section'
import { hasShared } from './shared-data'

/**
 * Bead F1 of the aligner on damaged parallel documents beside Gale & Church (1993), real pairs of
 * documents, and speed. Constants were set on FLORES and Tatoeba
 * under other seeds; TICO-19 and PUD had no say.
 */
export const section: BenchSection = {
  id: 'align',
  title: 'Alignment',
  run(print) {
    if (!hasShared('data')) {
      print('The public data are not beside this checkout: nothing to measure.')
      return
    }
    measureSpeed(print)
    measureNoise(print)
    measureNotes(print, [...parallelDocuments('tico19_docs'), ...parallelDocuments('pud')])
    measureRealDocuments(print)
  },
}

const SEEDS = [1, 2, 3]
const RATES = [0.1, 0.3, 0.6]
const ALONE_TARGETS = [98.5, 95, 86]
const BRIDGE_TARGETS = [99, 96.5, 89]
/** The larger one takes half a minute and 600 MB: only when asked for. */
const SIZES = process.argv.includes('--large') ? [1000, 10_000, 100_000] : [1000, 10_000]

const galeChurchAlone: Aligner = ({ source, target }) => galeChurch(source.flat(), target.flat())
const alone: Aligner = ({ source, target }) => align(source, target)
/** Without what betrays a sentence cut by a machine: breaks, marks and capitals. */
const bare: Aligner = ({ source, target }) => align(stripped(source), stripped(target))
const withBridge: Aligner = ({ source, target, bridge }) => align(source, target, { bridge })

function measureNoise(print: Print): void {
  const tico = parallelDocuments('tico19_docs')
  const pud = parallelDocuments('pud')
  const tiny = draftedDocuments('bergamot-tiny')
  const base = draftedDocuments('bergamot-base-memory')
  print(
    `Mean of seeds ${SEEDS.join(', ')}; F1 of two-sided beads, strict (exactly right) / lax (touching).`,
  )
  print(
    'Damage at rate p: sentences dropped, added, split and joined on either side; paragraphs left',
  )
  print(
    'out at p / 10; paragraph breaks lost and moved. Stripped: no breaks, marks or capitals at all.',
  )
  print('Constants were set on FLORES and Tatoeba under other seeds; TICO-19 and PUD had no say.')
  print('')
  print(`| texts | aligner |${RATES.map((rate) => ` p = ${rate} |`).join('')} asked (strict) |`)
  print('|---|---|---|---|---|---|')
  for (const [name, documents] of [
    ['TICO-19', tico],
    ['PUD', pud],
    ['FLORES', base],
  ] as const) {
    printRow(print, [name, 'Gale & Church'], scores(galeChurchAlone, documents), null)
    printRow(print, [name, 'align'], scores(alone, documents), ALONE_TARGETS)
    printRow(print, [name, 'align, texts stripped'], scores(bare, documents), null)
  }
  printRow(
    print,
    ['FLORES', 'align, draft as bridge (tiny engine)'],
    scores(withBridge, tiny),
    BRIDGE_TARGETS,
  )
  printRow(
    print,
    ['FLORES', 'align, draft as bridge (base engine)'],
    scores(withBridge, base),
    BRIDGE_TARGETS,
  )
  print('')
}

function stripped(blocks: string[][]): string[][] {
  return [blocks.flat().map((text) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s]/gu, ''))]
}

function scores(aligner: Aligner, documents: readonly (readonly SentencePair[])[]) {
  return RATES.map((rate) => scoreAligner(aligner, documents, rate, SEEDS))
}

function printRow(
  print: Print,
  names: readonly string[],
  found: ReturnType<typeof scores>,
  targets: readonly number[] | null,
): void {
  const cells = found.map(({ strict, lax }) => `${percent(strict)} / ${percent(lax)}`)
  print(`| ${[...names, ...cells, targets?.join(' / ') ?? ''].join(' | ')} |`)
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function measureSpeed(print: Print): void {
  print(
    'Busy: time on the processor, which a loaded machine stretches less than time on the clock.',
  )
  print('')
  print('| sentences | ms | busy, ms | busy a sentence, µs | most memory so far, MB | asked |')
  print('|---|---|---|---|---|---|')
  const asked = new Map([
    [10_000, '≤ 3,000 ms'],
    [100_000, '≤ 45,000 ms, ≤ 1,000 MB'],
  ])
  for (const size of SIZES) {
    const { source, target } = longText(size)
    const [start, work] = [performance.now(), process.cpuUsage()]
    align(source, target)
    const [time, { user }] = [performance.now() - start, process.cpuUsage(work)]
    const memory = process.resourceUsage().maxRSS / 1000
    const busy = [user / 1000, user / size].map(Math.round)
    const cells = [size, Math.round(time), ...busy, Math.round(memory)]
    print(`| ${cells.join(' | ')} | ${asked.get(size) ?? ''} |`)
  }
  print('')
}

/** The documents again and again, each sentence with a name of its own, damaged at 0.1. */
function longText(size: number) {
  const all = [...parallelDocuments('tico19_docs'), ...parallelDocuments('pud')].flat()
  const pairs = Array.from({ length: size }, (_, index) => {
    const pair = all[index % all.length] ?? { es: '', en: '' }
    const name = ` N${((index * 7919) % 1_000_003).toString(26).replace(/\d/g, 'z')}`
    return { es: pair.es + name, en: pair.en + name }
  })
  return damage(pairs, all, 0.1, 7)
}
