import { headwords } from '../lexicon/headwords'

/** How a term is to be inflected; `name` keeps it as it is written. */
export type TermKind = 'noun' | 'verb' | 'adjective' | 'name'

const IRREGULAR: Readonly<Record<string, string>> = {
  alcalde: 'alcaldesa',
  concejal: 'concejala',
  fiscal: 'fiscala',
  gerente: 'gerenta',
  jefe: 'jefa',
  juez: 'jueza',
  líder: 'lideresa',
  presidente: 'presidenta',
  vicepresidente: 'vicepresidenta',
  expresidente: 'expresidenta',
  primer: 'primera',
  tercer: 'tercera',
}

/** Whom English calls otherwise when she is a woman: each is a term of its own. */
const KIN =
  /^(?:hermano|hijo|abuelo|niño|sobrino|tío|primo|novio|viudo|esposo|nieto|suegro|cuñado|muchacho|chico|señor|actor|cantaor|amo)$/

const PERSON =
  wordSetOf(`ministro viceministro exministro abogado diputado candidato embajador gobernador empresario científico
médico secretario subsecretario funcionario mandatario opositor ciudadano vecino amigo campesino obrero maestro alumno enfermero ingeniero
arquitecto consejero comisario magistrado notario sociólogo politólogo economista psicólogo biólogo químico físico veterinario portero delantero
imputado procesado acusado detenido condenado refugiado desplazado desaparecido fallecido herido empleado delegado abanderado aliado exiliado
preso asesino anciano millonario multimillonario guerrillero soldado banquero ganadero minero carcelero canciller concejal bombero
trabajador jubilado invitado apoderado inmigrado exiliado torturado indultado damnificado afiliado asegurado licenciado`)

const DEMONYM =
  /(?:^(?:franc|ingl|portugu|japon|irland|escoc|dan|holand|libano?n|tailand|sudan|senegal|finland|island|neoyorqu)és$)|(?:[a-zñ]{2}(?:icano|bano|olano|tano|iano|guayo|eño|eco))$/

/**
 * The feminine of a Spanish word where English says the same of women: ministro → ministra,
 * trabajador → trabajadora, francés → francesa. Null where there is none or where it would be another
 * word (caso/casa, puerto/puerta). Takes a lower-case masculine singular.
 */
export function spanishFeminine(word: string, kind: TermKind | null): string | null {
  const irregular = IRREGULAR[word]
  if (irregular) return irregular
  if (KIN.test(word) || !isGendered(word, kind)) return null
  const feminine = feminineOf(word)
  // "política" is a word of its own, whatever "político" means.
  if (feminine === null || (kind !== 'adjective' && headwords().nominals.has(feminine))) return null
  return feminine
}

/** Whether a masculine singular is a noun for a person, which may also describe (“atención médica”). */
export function isPersonNoun(word: string): boolean {
  return PERSON.has(word)
}

function isGendered(word: string, kind: TermKind | null): boolean {
  if (kind === 'adjective') return true
  if (PERSON.has(word) || /[dts]or$/.test(word)) return true
  if (DEMONYM.test(word) && word.length >= 6) return true
  return kind === null && headwords().adjectives.has(word)
}

function feminineOf(word: string): string | null {
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`
  if (word.endsWith('or')) return `${word}a`
  if (word.endsWith('és')) return `${word.slice(0, -2)}esa`
  if (word.endsWith('án')) return `${word.slice(0, -2)}ana`
  return null
}

function wordSetOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
