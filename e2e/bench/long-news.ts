import type { ImportBlock } from '@/domain/import-inputs'

/** A sentence of news, in Spanish and as a machine might have put it. */
export interface NewsPair {
  source: string
  draft: string
}

/**
 * Blocks of exactly `sentences` sentences of 20 to 40 words, four to a paragraph under one title. The
 * same number gives the same article. One in seven keeps a fault of machine translation (a noun for
 * a verb, a number that changed), so that the checks have something to find.
 */
export function longNews(sentences: number): ImportBlock[] {
  const title = { source: 'La sequía llega a los puertos', draft: 'The drought reaches the ports' }
  const blocks: ImportBlock[] = [{ kind: 'title', ...title }]
  for (let start = 0; start < sentences - 1; start += PARAGRAPH) {
    const most = Math.min(PARAGRAPH, sentences - 1 - start)
    const pairs = Array.from({ length: most }, (_, step) => newsPair(start + step))
    blocks.push({
      kind: 'paragraph',
      source: pairs.map(({ source }) => source).join(' '),
      draft: pairs.map(({ draft }) => draft).join(' '),
    })
  }
  return blocks
}

const PARAGRAPH = 4

/** The `nth` sentence; no two of the first ten thousand are the same. */
export function newsPair(nth: number): NewsPair {
  const pick = pickerFor(nth)
  const parts = [pick(WHO), pick(DID), pick(WHERE), pick(WHEN)]
  const tails = [pick(BECAUSE), pick(THEN)].slice(0, pick(TAILS))
  const figure = 1_200 + nth
  const all = [...parts, ...tails]
  const source = `${all.map(([es]) => es).join(' ')}, con ${spanish(figure)} afectados.`
  const said = nth % 7 === 3 ? figure + 100 : figure
  const draft = `${all.map(([, en, faulty]) => (nth % 7 === 5 && faulty) || en).join(' ')}, with ${english(said)} affected.`
  return { source: capital(source), draft: capital(draft) }
}

/** Draws from the lists by a small linear congruence, seeded by the sentence's number. */
function pickerFor(seed: number) {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0
  return <T>(from: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return from[(state >>> 8) % from.length] as T
  }
}

function spanish(figure: number): string {
  return figure >= 10_000 ? `${Math.floor(figure / 1000)}.${rest(figure)}` : String(figure)
}

function english(figure: number): string {
  return `${Math.floor(figure / 1000)},${rest(figure)}`
}

function rest(figure: number): string {
  return String(figure % 1000).padStart(3, '0')
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

type Phrase = readonly [spanish: string, english: string, faulty?: string]

const TAILS = [0, 1, 1, 1, 2] as const

const WHO: readonly Phrase[] = [
  ['el sindicato de estibadores', 'the dockworkers union'],
  ['la ministra de Transportes', 'the Transport minister'],
  ['el alcalde de la ciudad vieja', 'the mayor of the old town'],
  ['la asociación de vecinos del muelle', 'the residents association of the quay'],
  ['el comité de la huelga', 'the strike committee'],
  ['la compañía de aguas de la región', 'the water company of the region'],
  ['un grupo de pescadores jubilados', 'a group of retired fishermen'],
  ['la oficina del fiscal general', 'the office of the attorney general'],
  ['el equipo de científicos marinos', 'the team of marine scientists'],
]

const DID: readonly Phrase[] = [
  [
    'rechazó la última oferta del gobierno',
    'rejected the last offer of the government',
    'the rejection of the last offer of the government',
  ],
  [
    'anunció un plan de emergencia',
    'announced an emergency plan',
    'the announcement an emergency plan',
  ],
  ['presentó sus primeras conclusiones', 'presented its first conclusions'],
  ['pidió más tiempo para negociar', 'asked for more time to negotiate'],
  [
    'denunció la falta de inversiones',
    'denounced the lack of investments',
    'denunciation the lack of investments',
  ],
  ['firmó un acuerdo provisional', 'signed a provisional agreement'],
  ['suspendió las obras previstas', 'suspended the planned works'],
  ['confirmó los datos publicados', 'confirmed the published data'],
]

const WHERE: readonly Phrase[] = [
  ['en una rueda de prensa celebrada en el puerto', 'at a press conference held in the port'],
  [
    'ante cientos de personas reunidas en la plaza',
    'before hundreds of people gathered in the square',
  ],
  ['durante una sesión extraordinaria del pleno', 'during an extraordinary session of the council'],
  ['en un comunicado enviado a los medios', 'in a statement sent to the media'],
  ['a las puertas del edificio de la aduana', 'at the gates of the customs building'],
  ['en el curso de una visita a la presa', 'in the course of a visit to the dam'],
  ['al término de una reunión a puerta cerrada', 'at the end of a closed-door meeting'],
]

const WHEN: readonly Phrase[] = [
  ['este lunes por la mañana', 'this Monday morning'],
  ['el pasado mes de marzo', 'last March'],
  ['poco antes de la medianoche', 'shortly before midnight'],
  ['a comienzos del otoño', 'at the beginning of autumn'],
  ['dos semanas después de la tormenta', 'two weeks after the storm'],
]

const BECAUSE: readonly Phrase[] = [
  [
    'porque los embalses están por debajo de su nivel habitual',
    'because the reservoirs are below their usual level',
  ],
  [
    'tras conocerse el informe de los inspectores independientes',
    'after the report of the independent inspectors became known',
  ],
  [
    'mientras los barcos esperaban turno en la bahía',
    'while the ships waited their turn in the bay',
  ],
  ['a pesar de las advertencias de los meteorólogos', 'despite the warnings of the meteorologists'],
  [
    'para evitar que se repitan los cortes del verano',
    'to prevent the cuts of the summer from being repeated',
  ],
]

const THEN: readonly Phrase[] = [
  [
    'y prometió publicar las cuentas completas del proyecto',
    'and promised to publish the full accounts of the project',
    'and promise publish the full accounts of the project',
  ],
  [
    'y añadió que nadie quedará sin agua potable',
    'and added that nobody will be left without drinking water',
  ],
  [
    'aunque reconoció que el calendario sigue siendo incierto',
    'although it admitted that the calendar remains uncertain',
  ],
  [
    'y recordó que la ley obliga a consultar a los afectados',
    'and recalled that the law requires those affected to be consulted',
  ],
]
