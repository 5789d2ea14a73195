import { EXONYMS } from '@/language/check/exonyms'
import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { spanOf, type Word, withoutAccents, wordSet } from '@/language/check/words'
import type { Finding } from '@/language/types'

/**
 * Names of the Spanish that lost an accent on the way (warning), or a full name of which nothing is
 * left in the English (hint). Places with an English name are left in peace.
 */
export const names: PairCheck = {
  id: 'names',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    return [...lostAccents(pair), ...missingNames(pair)]
  },
}

/** Names that English writes without the accent. */
const PLAIN_IN_ENGLISH =
  wordSet(`mexico peru panama haiti canada iran pakistan kazajistan berlin milan paris teheran
vietnam taiwan bogota brasilia medellin cordoba amazonas himalaya cancun malaga leon sebastian sudan zurich
oceania america iberoamerica latinoamerica jesus adan maria oriente tokio japon oman bahrein golan dubai atlantico pacifico
asuncion ciudad union nacion republica politica guantanamo yucatan popocatepetl parana potosi merida tucuman
africa amsterdam tianjin tahiti sahara shanghai papua monaco indianapolis angeles galapagos ebola turkmenistan
uzbekistan tayikistan kirguistan afganistan azerbaiyan nagorno tripoli nairobi mogadiscio chernobil chernobyl benin gabon niger teheran kosovo milosevic stalin lenin moscu san catolica ecuador aragon aleman
internet economia`)

function lostAccents({ sourceWords, targetWords }: ReadPair): Finding[] {
  const accented = accentedNames(sourceWords)
  if (accented.size === 0) return []
  const spelt = new Set(targetWords.map((word) => word.text))
  return targetWords.filter(isPlainName).flatMap((word) => {
    const name = accented.get(word.lower)
    if (!name || spelt.has(name.word.text)) return []
    return [
      finding(names, {
        source: spanOf([name.word]),
        target: spanOf([word]),
        severity: name.isBesideName ? 'warning' : 'hint',
        message: `“${name.word.text}” lost its accent in “${word.text}”.`,
        replacement: name.word.text,
      }),
    ]
  })
}

/** Names with an accent inside a sentence, by their spelling without it; the first of each. */
function accentedNames(words: Word[]): Map<string, { word: Word; isBesideName: boolean }> {
  const found = new Map<string, { word: Word; isBesideName: boolean }>()
  for (const [at, word] of words.entries()) {
    if (!word.isCapital || word.opensSentence) continue
    const plain = withoutAccents(word.text)
    if (plain === word.lower || found.has(plain)) continue
    found.set(plain, { word, isBesideName: isBesideName(words, at) })
  }
  return found
}

function isPlainName(word: Word): boolean {
  if (!word.isCapital || word.text.length < 3 || /^\p{Lu}+$/u.test(word.text)) return false
  const plain = withoutAccents(word.text)
  return plain === word.lower && !PLAIN_IN_ENGLISH.has(plain)
}

/** Part of a full name, most often a person's; alone it may be a place with an English name. */
function isBesideName(words: Word[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some(
    (word) => word?.isCapital && !word.opensSentence && !PLACE_PARTS.has(word.lower),
  )
}

const PLACE_PARTS = wordSet(
  'los las la el san santa isla islas república golfo mar monte río cabo sur norte gran nueva',
)

/** Names inside a sentence of which no word, in Spanish or English form, is in the English. */
function missingNames({ source, sourceWords, targetWords }: ReadPair): Finding[] {
  const said = { stems: new Set(targetWords.map((word) => stemOf(word.text))), words: targetWords }
  return namesIn(source, sourceWords)
    .filter((name) => !name.some((word) => isSaid(word, said)))
    .map((name) => {
      const text = name.map((word) => word.text).join(' ')
      return finding(names, {
        source: spanOf(name),
        severity: 'hint',
        message: `The name “${text}” does not appear in the English.`,
      })
    })
}

/** Runs of capitalised words that are no titles or bodies, which English names its own way. */
function namesIn(source: string, words: Word[]): Word[][] {
  const runs: Word[][] = []
  let last: Word | undefined
  for (const word of words) {
    const isJoined = last !== undefined && source.slice(last.end, word.start) === ' '
    last = undefined
    if (!word.isCapital || word.opensSentence || word.text.length < 3) continue
    if (isJoined) runs.at(-1)?.push(word)
    else runs.push([word])
    last = word
  }
  return runs.filter((run) => run.every(isNamePart)).slice(0, MOST)
}

/** More names than this are no segment of a newspaper. */
const MOST = 100

interface Said {
  stems: ReadonlySet<string>
  words: Word[]
}

function isSaid(word: Word, { stems, words }: Said): boolean {
  if (stems.has(stemOf(word.text))) return true
  const english = EXONYMS.get(word.lower)
  return english?.some((start) => words.some((one) => one.lower.startsWith(start))) ?? false
}

const TITLES =
  wordSet(`estado estados gobierno ministerio congreso unión naciones casa corte partido banco isla islas ley
nacional guerra mundial alto consejo tribunal supremo segunda primera gran reino nueva nuevo edad media semana tierra
santa navidad año policía federal guardia civil ejército república mar océano río medio oriente internet estación
latina sur norte del escuela universidad instituto real academia oficina relaciones exteriores constitución día días
juegos olímpicos copa liga premio premios torre plaza calle avenida puente parque museo teatro palacio castillo iglesia
catedral monte montaña lago golfo bahía cabo costa ciudad provincia departamento comunidad comisión comité agencia
servicio centro fundación asociación federación sindicato movimiento frente fuerzas armadas fuerza aérea marina
renacimiento ilustración revolución independencia imperio dinastía siglo europea europeo internacional central
cámara senado fiscalía corona espacio espacial libre comercio derechos humanos salud educación defensa interior
hacienda justicia cultura economía trabajo seguridad asuntos presidente presidencia ministro rey reina príncipe princesa
cancillería alcaldía ayuntamiento embajada facultad zona desarrollo gobernación jefatura dirección ejecutivo legislativo
primavera verano otoño invierno una uno los las dra ing ingeniería estadística directrices fiesta este oeste
papa san sede foro cumbre acuerdo tratado convención carta plan programa proyecto red sistema mesa santo señor señora`)

function isNamePart(word: Word): boolean {
  if (TITLES.has(word.lower) || /^\p{Lu}+s?$/u.test(word.text)) return false
  return !/(?:ción|ciones|miento|dad|dades|icos|icas|ales|ismo|ología)$/.test(word.lower)
}

/** The first letters suffice: endings and transcriptions differ. */
function stemOf(text: string): string {
  return withoutAccents(text)
    .replace(/^(?:ph|f)/, 'f')
    .replace(/[ckq]h?/g, 'k')
    .slice(0, 3)
}
