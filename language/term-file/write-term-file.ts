import type { GlossaryTerm } from '../types'

const HEAD = ['Spanish', 'English', 'Forms', 'Accepted', 'Forbidden', 'Note', 'Scope']

/** Terms as a table Excel opens: commas, CRLF, a byte-order mark; cells that look like formulas are defused. */
export function writeCsv(terms: readonly (GlossaryTerm & { scope?: string })[]): string {
  const rows = terms.map((term) => [
    term.spanish,
    term.preferred,
    (term.forms ?? []).join(' | '),
    (term.accepted ?? []).join(' | '),
    (term.forbidden ?? []).join(' | '),
    term.note ?? '',
    term.scope ?? '',
  ])
  return `\uFEFF${[HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A spreadsheet would reckon with these (OWASP, CSV injection); the reader takes the mark off again. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Terms as TBX v3, core structure in the style of TBX-Basic (ISO 30042:2019). */
export function writeTbx(terms: readonly (GlossaryTerm & { scope?: string })[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="es" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Cotejo</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
${terms.map(entryOf).join('\n')}
</body></text>
</tbx>
`
}

function entryOf(term: GlossaryTerm & { scope?: string }, at: number): string {
  const { spanish, forms = [], preferred, accepted = [], forbidden = [], note, scope } = term
  const subject = scope ? `<descrip type="subjectField">${escapeXml(scope)}</descrip>` : ''
  const english = [
    wordOf(preferred, 'preferredTerm-admn-sts'),
    ...accepted.map((text) => wordOf(text, 'admittedTerm-admn-sts')),
    ...forbidden.map((text) => wordOf(text, 'deprecatedTerm-admn-sts')),
  ]
  const remark = note ? `<note>${escapeXml(note)}</note>` : ''
  const spanishWords = [spanish, ...forms].map((text) => wordOf(text)).join('')
  return `<conceptEntry id="c${at + 1}">${subject}${remark}<langSec xml:lang="es">${spanishWords}</langSec><langSec xml:lang="en">${english.join('')}</langSec></conceptEntry>`
}

function wordOf(text: string, status?: string): string {
  const note = status ? `<termNote type="administrativeStatus">${status}</termNote>` : ''
  return `<termSec><term>${escapeXml(text)}</term>${note}</termSec>`
}

/** What XML 1.0 cannot hold is left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
