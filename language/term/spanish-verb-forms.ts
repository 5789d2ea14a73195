import { fold } from '../lexicon/fold'
import { headwords } from '../lexicon/headwords'
import { changedStems } from '../lexicon/spanish-endings'

const AR = `o as a amos áis an é aste ó asteis aron aba abas ábamos abais aban aré arás ará aremos aréis arán
aría arías aríamos aríais arían e es emos éis en ara aras áramos arais aran ase ases ásemos aseis asen ando ado ada ados adas ar`
const ER = `o es e emos éis en í iste ió imos isteis ieron ía ías íamos íais ían eré erás erá eremos eréis erán
ería erías eríamos eríais erían a as amos áis an iera ieras iéramos ierais ieran iese ieses iésemos ieseis iesen
iendo ido ida idos idas er eron era eras éramos eran ese esen yó yeron yera yeran yese yesen yendo`
const IR = `${ER.replace(/\beré .* erán\b/, '').replace(/\bería .* erían\b/, '')} ís iré irás irá iremos iréis irán iría irías iríamos iríais irían ir`
const STRESSED = 'o as a an e es en'
const CLITICS = ['se', 'lo', 'la', 'los', 'las', 'le', 'les', 'me', 'te', 'nos']

/** Words of grammar that look like verb forms: "para" is not "parar", "como" not "comer". */
const NEVER = new Set(
  'para como sobre entre era eras eran fue ante bajo contra hasta desde según casi menos salvo nada vino cuenta parte caso'.split(
    ' ',
  ),
)

/** Whether the word is an infinitive (perhaps with "se"): by the lexicon, or as told. */
export function isInfinitive(word: string): boolean {
  const { verbs, nominals } = headwords()
  return verbs.has(word.replace(/se$/, '')) && !nominals.has(word)
}

/**
 * Forms of a Spanish verb by its infinitive, accents as written: the regular ones of each stem it may
 * have (pide, pidió, pongo, puesto), and infinitive and gerund with one pronoun. Gives some forms that
 * nobody says, and leaves out those that are nouns of their own ("pago").
 */
export function spanishVerbForms(word: string): Set<string> {
  const infinitive = word.replace(/se$/, '').replace(/ír$/, 'ir')
  const stems = stemsOf(infinitive)
  const forms = new Set<string>()
  for (const stem of stems) for (const ending of endingsOf(infinitive)) forms.add(stem + ending)
  for (const stem of stems) for (const one of withHiatus(stem)) forms.add(one)
  for (const clitic of CLITICS) {
    forms.add(infinitive + clitic)
    for (const stem of stems) forms.add(gerundOf(stem, infinitive) + clitic)
  }
  const { nominals } = headwords()
  for (const form of forms) if (NEVER.has(form) || nominals.has(form)) forms.delete(form)
  return forms.add(infinitive).add(word)
}

function stemsOf(infinitive: string): Set<string> {
  const listed = headwords().verbs.get(infinitive) ?? []
  return new Set([...changedStems(infinitive), ...listed])
}

function endingsOf(infinitive: string): string[] {
  const endings = infinitive.endsWith('er') ? ER : IR
  return (infinitive.endsWith('ar') ? AR : endings).trim().split(/\s+/)
}

/** prohíbe, envía, continúa: the stress parts the vowels. */
function withHiatus(stem: string): string[] {
  const vowel = /[iu](?=[^aeiou]*$)/.exec(stem)
  if (!vowel || fold(stem) !== stem) return []
  const accent = vowel[0] === 'i' ? 'í' : 'ú'
  const stressed = stem.slice(0, vowel.index) + accent + stem.slice(vowel.index + 1)
  return STRESSED.split(' ').map((ending) => stressed + ending)
}

function gerundOf(stem: string, infinitive: string): string {
  return stem + (infinitive.endsWith('ar') ? 'ándo' : 'iéndo')
}
