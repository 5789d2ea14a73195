import { finding, type PairCheck } from '@/language/check/pair-check'
import { namedIn, swapIn } from '@/language/check/swapped-name'

/** A number said roughly, as a part or by its place, that became another: half a third, the third the second. */
export const roughNumber: PairCheck = {
  id: 'rough-number',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run({ source, target }) {
    return KINDS.flatMap(({ spanish, english }) => {
      const swap = swapIn(namedIn(source, spanish), namedIn(target, english))
      if (!swap) return []
      const [gone, come] = swap
      return [
        finding(roughNumber, {
          source: gone.span,
          target: come.span,
          reason: {
            id: 'rough-number',
            spanish: source.slice(...gone.span),
            meant: gone.name,
            english: target.slice(...come.span),
          },
        }),
      ]
    })
  },
}

type List = readonly (readonly [RegExp, string])[]

/** "words/words name" a line: every form of the Spanish and of the English, and what it is. */
const SCALES = listed(`(?<!de )miles(?! de millones)|(?<!of )thousands|thousands
miles de millones|billions/hundreds of millions/thousand million|billions
decenas de miles|tens of thousands|tens of thousands
cientos de miles/centenares de miles/centenas de miles|hundreds of thousands|hundreds of thousands
decenas de millones|tens of millions|tens of millions
cientos de millones/centenares de millones|hundreds of millions|hundreds of millions`)

const SHARES = listed(`la mitad|half/halved/halves|half
un tercio/la tercera parte|a third/one third/one-third|a third
un cuarto de la/la cuarta parte|a quarter/one quarter/one-quarter|a quarter
dos tercios/dos terceras partes|two thirds/two-thirds|two thirds
tres cuartos de/tres cuartas partes|three quarters/three-quarters|three quarters`)

const PLACES = listed(`segundo lugar/segunda vez/segundo año/segunda vuelta|second|second
tercer/tercero/tercera|third/thirdly|third
cuarto lugar/cuarta vez/cuarto año/cuarto intento/cuarta ocasión|fourth/fourthly|fourth
quinto/quinta|fifth|fifth
sexto/sexta|sixth|sixth
séptimo/séptima|seventh|seventh
octavo/octava|eighth|eighth
noveno/novena|ninth|ninth
décimo/décima|tenth|tenth
primera vez|first time/first|first`)

const KINDS: readonly { spanish: List; english: List }[] = [SCALES, SHARES, PLACES]

function listed(list: string): { spanish: List; english: List } {
  const rows = list.split('\n').map((line) => line.split('|'))
  return {
    spanish: rows.map(([forms = '', , name = '']) => [anyOf(forms), name] as const),
    english: rows.map(([, forms = '', name = '']) => [anyOf(forms), name] as const),
  }
}

function anyOf(forms: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms.split('/').join('|')})(?![\\p{L}\\d])`, 'giu')
}
