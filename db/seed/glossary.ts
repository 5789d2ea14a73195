import type { Role } from '@/domain/person'
import { TermInput } from '@/domain/term-inputs'
import type { Context } from '@/server/context'
import { addTerm } from '@/server/term/add-term'
import { standingTerms } from '@/server/term/queries'

type Row = Partial<TermInput> & Pick<TermInput, 'spanish' | 'preferred'>

/** The demo newsroom's own words: how it says things, and how it does not. */
const TERMS: readonly Row[] = [
  {
    spanish: 'régimen',
    preferred: 'regime',
    accepted: ['government'],
    forbidden: ['regimen', 'diet'],
    note: 'In quotations and for dictatorships; elsewhere “government”.',
  },
  { spanish: 'gobierno', preferred: 'government', accepted: ['administration', 'cabinet'] },
  { spanish: 'sarampión', preferred: 'measles' },
  {
    spanish: 'vacuna',
    preferred: 'vaccine',
    accepted: ['vaccination', 'jab', 'shot'],
    note: '“Jab” only in headlines.',
  },
  { spanish: 'huelga', preferred: 'strike', forbidden: ['stoppage'] },
  { spanish: 'sindicato', preferred: 'union', accepted: ['trade union'], forbidden: ['syndicate'] },
  {
    spanish: 'empresario',
    preferred: 'businessman',
    accepted: ['business owner', 'businesswoman', 'employer'],
    forbidden: ['impresario'],
  },
  {
    spanish: 'alcalde',
    preferred: 'mayor',
    note: 'Also for a woman: “Mayor Ruiz”, never “mayoress”.',
    forbidden: ['mayoress'],
  },
  {
    spanish: 'concejal',
    preferred: 'councillor',
    accepted: ['council member', 'councilor'],
    note: 'British spelling, two l.',
  },
  { spanish: 'pleno', preferred: 'full council', accepted: ['council', 'plenary', 'session'] },
  {
    spanish: 'diputado',
    preferred: 'member of congress',
    accepted: ['lawmaker', 'deputy', 'congressman', 'congresswoman', 'MP'],
  },
  { spanish: 'presupuesto', preferred: 'budget' },
  { spanish: 'deuda', preferred: 'debt', accepted: ['owe'] },
  { spanish: 'glaciar', preferred: 'glacier' },
  { spanish: 'cambio climático', preferred: 'climate change' },
  { spanish: 'calentamiento global', preferred: 'global warming' },
  { spanish: 'derechos humanos', preferred: 'human rights' },
  { spanish: 'libertad de prensa', preferred: 'press freedom', accepted: ['freedom of the press'] },
  {
    spanish: 'acuerdo de libre comercio',
    preferred: 'free trade agreement',
    forms: ['TLC', 'tratado de libre comercio'],
    accepted: ['free trade deal'],
    forbidden: ['free commerce agreement'],
  },
  {
    spanish: 'alto el fuego',
    preferred: 'ceasefire',
    accepted: ['truce'],
    forbidden: ['high fire'],
  },
  { spanish: 'jefe de Estado', preferred: 'head of state', forbidden: ['chief of state'] },
  {
    spanish: 'primer ministro',
    preferred: 'prime minister',
    forbidden: ['first minister'],
    note: '“First minister” is for Scotland and Wales.',
  },
  {
    spanish: 'Estados Unidos',
    preferred: 'United States',
    forms: ['EE. UU.', 'EE.UU.', 'EEUU'],
    accepted: ['US', 'U.S.', 'America', 'American'],
    kind: 'name',
    forbidden: ['USA'],
  },
  {
    spanish: 'ONU',
    preferred: 'UN',
    accepted: ['United Nations'],
    forbidden: ['ONU'],
    kind: 'name',
  },
  { spanish: 'OTAN', preferred: 'NATO', forbidden: ['OTAN'], kind: 'name' },
  {
    spanish: 'Fiscalía',
    preferred: 'prosecutor’s office',
    accepted: ['prosecutors', 'prosecution', 'prosecutor'],
    forbidden: ['Fiscal Office'],
  },
  { spanish: 'Tribunal Supremo', preferred: 'Supreme Court', forbidden: ['Supreme Tribunal'] },
  {
    spanish: 'rueda de prensa',
    preferred: 'news conference',
    accepted: ['press conference'],
    forbidden: ['press wheel'],
  },
  {
    spanish: 'comunicado',
    preferred: 'statement',
    accepted: ['release'],
    forbidden: ['communicate'],
  },
  {
    spanish: 'billón',
    preferred: 'trillion',
    accepted: ['billion'],
    note: 'A Spanish billón is a million millions.',
  },
  { spanish: 'desahucio', preferred: 'eviction' },
]

/** Fills an empty glossary, by the verb a person's click reaches; one that has terms is left alone. */
export async function seedGlossary(desk: Record<Role, Context>): Promise<void> {
  if ((await standingTerms(desk.editor.db)).length > 0) return
  for (const [at, row] of TERMS.entries()) {
    const ctx = at % 3 === 0 ? desk.editor : desk.translator
    await addTerm(ctx, { term: TermInput.parse(row), isMeantSo: false })
  }
}
