import { type ArticleCheck, finding, type Noted, type ReadPair } from '@/language/check/pair-check'
import type { Span } from '@/language/types'

/** A Spanish term and the Englishes it is given in newspapers; mixing them confuses readers. */
const TERMS: readonly (readonly [RegExp, RegExp])[] = (
  [
    [
      'discursos? oficial(?:es)?|discurso(?= (?:cubano|del régimen|gubernamental))',
      'speech|discourse|narrative|rhetoric',
    ],
    ['cancillería', 'foreign ministry|ministry of foreign affairs|chancellery|foreign office'],
    ['canciller', 'foreign minister|chancellor|foreign secretary'],
    ['bloqueo', 'blockade|embargo'],
    ['comunicado', 'statement|communiqué|communique|press release'],
    ['gobernante', 'ruler|leader|president|governor'],
    ['fiscalía', "prosecutor’s office|prosecutor's office|attorney general|public ministry"],
    ['narcotráfico', 'drug trafficking|narcotrafficking|drug trade'],
    ['lavado de dinero|blanqueo de capitales', 'money laundering|asset laundering'],
    ['presos? políticos?', 'political prisoners?|prisoners? of conscience|political detainees?'],
    ['paro (?:nacional|general)', 'strike|stoppage|shutdown'],
    ['cese al fuego|alto el fuego', 'cease-?fire|truce'],
    ['sicarios?', 'hitm[ae]n|assassins?|sicarios?'],
    ['desaparecidos', 'missing|disappeared'],
    ['diputad[oa]s?', 'deput(?:y|ies)|lawmakers?|congress(?:wom|m)[ae]n|representatives?'],
    ['ayuntamiento', 'city council|town hall|city hall'],
    ['jefe de gabinete', 'chief of staff|cabinet chief'],
    ['trata de personas', 'human trafficking|people trafficking|trafficking in persons'],
    ['apag[oó]n(?:es)?', 'blackouts?|power cuts?|outages?'],
    ['remesas', 'remittances|money transfers'],
    ['oficialismo', 'ruling party|government bloc|officialdom'],
    ['ley de amnistía', 'amnesty law|amnesty bill|amnesty act'],
    ['guardia civil', 'civil guard|guardia civil'],
    ['mandatari[oa]', 'president|leader|head of state'],
    ['bases? militar(?:es)?', 'military bases?|army bases?'],
    ['cese de hostilidades', 'cessation of hostilities|end of hostilities|ceasefire'],
    ['derechos humanos', 'human rights|rights of man'],
    ['disidencias?', 'dissidents?|dissident groups?|dissidence|splinter groups?'],
    ['fuerzas armadas', 'armed forces|military'],
    ['grupos? armados?', 'armed groups?|armed gangs?|armed bands?'],
    ['inmigrantes? irregulares', '(?:irregular|illegal|undocumented) (?:im)?migrants?'],
    ['ley de seguridad', 'security law|safety law|security act'],
    ['líneas? aéreas?', 'airlines?|air lines?'],
    ['mesa de (?:diálogo|negociación)', 'dialogue table|negotiating table|talks'],
    ['ministerio de hacienda', 'finance ministry|treasury|ministry of finance'],
    ['ministerio del interior', 'interior ministry|ministry of the interior|home office'],
    ['opositor(?:es)?', 'opponents?|opposition (?:figures?|members?|leaders?)|dissidents?'],
    ['orden de captura', 'arrest warrants?|warrants?|capture orders?'],
    ['país vasco', 'basque country|euskadi'],
    ['presupuestos?', 'budgets?|estimates?'],
    ['salario mínimo', 'minimum (?:wage|salary|pay)'],
    ['segunda vuelta', 'runoff|run-off|second round'],
    ['tribunal supremo', 'supreme court|high court|supreme tribunal'],
    ['zona franca', 'free zone|free-trade zone|tax-free zone'],
  ] as const
).map(([spanish, english]) => [
  new RegExp(`(?<!\\p{L})(?:${spanish})(?!\\p{L})`, 'iu'),
  new RegExp(`\\b(?:${english})\\b`, 'giu'),
])

/** One Spanish term in two Englishes within an article: a hint at each use of the rarer one. */
export const termVariants: ArticleCheck<Use[]> = {
  id: 'term-variants',
  severity: 'hint',
  mqm: 'terminology/inconsistent-use',
  note(pair) {
    const uses = TERMS.flatMap(([spanish, english], term) => {
      const use = useOf(pair, spanish, english)
      return use ? [{ ...use, term }] : []
    })
    return uses.length > 0 ? uses : null
  },
  weigh(noted) {
    return usesByTerm(noted).flatMap(variantsAmong)
  },
}

interface Use {
  /** Which of our terms. */
  term: number
  source: Span
  target: Span
  spanish: string
  english: string
}

/** Only segments with a single rendering: with two, either may belong to something else. */
function useOf(pair: ReadPair, spanish: RegExp, english: RegExp): Omit<Use, 'term'> | null {
  const source = spanish.exec(pair.source)
  if (!source) return null
  const found = [...pair.target.matchAll(english)]
  const [match] = found
  if (!match || new Set(found.map((one) => baseOf(one[0]))).size > 1) return null
  return {
    source: [source.index, source.index + source[0].length],
    target: [match.index, match.index + match[0].length],
    spanish: source[0],
    english: match[0],
  }
}

interface PlacedUse {
  at: number
  use: Use
}

/** By term, in the order of our list. */
function usesByTerm(noted: readonly Noted<Use[]>[]): PlacedUse[][] {
  const byTerm: PlacedUse[][] = TERMS.map(() => [])
  for (const { at, note } of noted) for (const use of note) byTerm[use.term]?.push({ at, use })
  return byTerm
}

function variantsAmong(uses: readonly PlacedUse[]) {
  const counts = new Map<string, number>()
  for (const { use } of uses) {
    counts.set(baseOf(use.english), (counts.get(baseOf(use.english)) ?? 0) + 1)
  }
  const [common] = [...counts].sort((one, other) => other[1] - one[1])
  if (!common || counts.size < 2) return []
  return uses
    .filter(({ use }) => baseOf(use.english) !== common[0])
    .map(({ at, use: { source, target, spanish, english } }) => ({
      at,
      found: finding(termVariants, {
        source,
        target,
        reason: { id: 'term-variants', spanish, english, usual: common[0] },
      }),
    }))
}

function baseOf(text: string): string {
  return text.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '').replace('-', '')
}
