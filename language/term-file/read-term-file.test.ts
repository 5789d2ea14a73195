import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTermFile } from '@/language/term-file/read-term-file'
import { writeCsv, writeTbx } from '@/language/term-file/write-term-file'

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, hasMark: boolean) =>
  new Uint8Array(Buffer.from(`${hasMark ? '\uFEFF' : ''}${text}`, 'utf16le'))
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

function terms(file: Uint8Array) {
  const read = readTermFile(file)
  if ('problem' in read) return read.problem
  return read.terms.map(({ line, spanish, preferred, forbidden }) =>
    [line, spanish, preferred, ...forbidden].join(' '),
  )
}

const TABLE =
  'Español;Inglés;Prohibido\r\nrégimen;government;regime | junta\r\nelección;election;\r\n'
const READ = ['2 régimen government regime junta', '3 elección election']

describe('a table of terms', () => {
  it.each([
    ['UTF-8', bytes(TABLE)],
    ['UTF-8 with a mark', bytes(`\uFEFF${TABLE}`)],
    ['UTF-16 with a mark', utf16(TABLE, true)],
    ['UTF-16 without one', utf16(TABLE, false)],
    ['what Excel saves as CSV in Western Europe', latin(TABLE)],
    [
      'commas and English names',
      bytes(
        TABLE.replace('Español;Inglés;Prohibido', 'Spanish,English,Forbidden').replaceAll(';', ','),
      ),
    ],
    ['tabs', bytes(TABLE.replaceAll(';', '\t'))],
    ['old Mac line ends', bytes(TABLE.replaceAll('\r\n', '\r'))],
    ['quoted cells', bytes(TABLE.replace('régimen;government', '"régimen";"government"'))],
  ])('is read: %s', (_, file) => {
    expect(terms(file)).toEqual(READ)
  })

  it('names lines that lack a language, and reads the others', () => {
    expect(readTermFile(bytes('es,en\n,strike\nhuelga,\nparo,stoppage\n'))).toMatchObject({
      terms: [{ line: 4, spanish: 'paro' }],
      skipped: [
        { line: 2, reason: 'line_no_spanish' },
        { line: 3, reason: 'line_no_english' },
      ],
    })
  })

  it('turns a list around that goes from English to Spanish', () => {
    const file =
      'sourceLang,targetLang,sourceString,targetString\nen,es-419,active cases,casos activos\n'
    expect(terms(bytes(file))).toEqual(['2 casos activos active cases'])
  })

  it('comes back as it was written, with nothing for a spreadsheet to reckon', () => {
    const rows = [
      { spanish: '=1+1', preferred: '@sum', forbidden: ['+x', 'a'], note: '-2, "quoted"' },
      { spanish: "d'accord", preferred: 'x', forms: ['y'], accepted: ['z'], scope: 'sports' },
    ]
    const text = writeCsv(rows)
    expect(text).not.toMatch(/(?:^|,|\n)"?[=+\-@]/)
    expect(readTermFile(bytes(text))).toMatchObject({ terms: rows })
    expect(readTermFile(bytes(writeTbx(rows)))).toMatchObject({ terms: rows })
  })
})

const V2 = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="1"><descrip type="subjectField">politics</descrip>
<langSet xml:lang="es-ES"><tig><term>r&#233;gimen</term></tig></langSet>
<langSet xml:lang="en-US"><ntig><termGrp><term>government</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
<ntig><termGrp><term>regime</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry>
<termEntry id="2"><langSet xml:lang="es"><tig><term>sola</term></tig></langSet></termEntry>
</body></text></martif>`
const V3 = `<tbx type="TBX-Min" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="urn:min"><text><body>
<conceptEntry id="1"><langSec xml:lang="es"><termSec><term>régimen</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>regime</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>government</term></termSec></langSec></conceptEntry>
</body></text></tbx>`

describe('a TBX file', () => {
  it('is read in version 2 and in version 3, with what it deprecates', () => {
    expect(readTermFile(bytes(V2))).toMatchObject({
      format: 'tbx',
      terms: [
        {
          line: 4,
          spanish: 'régimen',
          preferred: 'government',
          forbidden: ['regime'],
          scope: 'politics',
        },
      ],
      skipped: [{ line: 8, reason: 'line_no_english' }],
    })
    expect(readTermFile(bytes(V3))).toMatchObject({
      terms: [{ spanish: 'régimen', preferred: 'government', forbidden: ['regime'] }],
    })
    expect(terms(utf16(V2, true))).toEqual(['4 régimen government regime'])
  })
})

const BOMB = `<!DOCTYPE martif [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><martif><text>&b;</text></martif>`
const many = (row: string) => row.repeat(20_001)

/** Own files that must be refused with a sentence; none may be read further than it takes to know. */
const HOSTILE: [string, string, Uint8Array][] = [
  ['nothing', 'term_file_empty', bytes('')],
  ['blanks', 'term_file_empty', bytes(' \n \n')],
  ['a mark alone', 'term_file_empty', bytes('\uFEFF')],
  ['a workbook', 'term_file_spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ['an old workbook', 'term_file_spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
  [
    'a picture',
    'term_file_binary',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]),
  ],
  ['zeros', 'term_file_binary', new Uint8Array(64)],
  ['no names of columns', 'term_file_columns', bytes('régimen,government\n')],
  ['one language only', 'term_file_columns', bytes('Spanish\nrégimen\n')],
  ['names and nothing else', 'term_file_none', bytes('Spanish,English\n')],
  ['lines without terms', 'term_file_none', bytes('Spanish,English\n,\n,\n')],
  [
    'an open quotation mark',
    'term_file_quotes',
    bytes('Spanish,English\n"régimen,government\nx,y\n'),
  ],
  ['a quotation mark inside a cell', 'term_file_quotes', bytes('Spanish,English\nré"gimen,x\n')],
  ['too many lines', 'term_file_many', bytes(`Spanish,English\n${many('a,b\n')}`)],
  [
    'a cell of two megabytes',
    'term_file_quotes',
    bytes(`Spanish,English\n${'a'.repeat(2_000_000)},b\n`),
  ],
  ['entities of its own', 'term_file_entities', bytes(BOMB)],
  [
    'a file of the server',
    'term_file_entities',
    bytes('<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]><martif>&x;</martif>'),
  ],
  [
    'an address',
    'term_file_entities',
    bytes('<!DOCTYPE martif [<!ENTITY % x SYSTEM "http://127.0.0.1/x"> %x;]><martif/>'),
  ],
  ['an entity nobody defined', 'term_file_xml', bytes('<martif><text>&nope;</text></martif>')],
  ['an end too early', 'term_file_xml', bytes('<martif><text><body><termEntry>')],
  ['crossed elements', 'term_file_xml', bytes('<martif><a><b></a></b></martif>')],
  ['an attribute twice', 'term_file_xml', bytes('<martif a="1" a="2"/>')],
  ['text after the end', 'term_file_xml', bytes('<martif/>more')],
  ['a web page', 'term_file_not_tbx', bytes('<html><body><p>terms</p></body></html>')],
  [
    'another format',
    'term_file_not_tbx',
    bytes('<?xml version="1.0"?><tmx version="1.4"><body/></tmx>'),
  ],
  ['an empty TBX', 'term_file_none', bytes('<tbx><text><body/></text></tbx>')],
  ['elements in elements', 'term_file_deep', bytes(`<tbx>${'<a>'.repeat(100_000)}`)],
  ['too many entries', 'term_file_many', bytes(`<tbx>${many('<conceptEntry/>')}</tbx>`)],
]

describe('a file that is no glossary', () => {
  it.each(HOSTILE)('is refused: %s', (_, problem, file) => {
    const started = performance.now()
    expect(readTermFile(file)).toMatchObject({ problem })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('never breaks the reader, whatever its bytes', () => {
    const piece = fc.constantFrom(
      '<tbx>',
      '<termSec>',
      '<term>',
      '</term>',
      '&amp;',
      '<![CDATA[',
      ']]>',
      '"',
      ';',
      ',',
      '\n',
      'es',
      'en',
      '<!DOCTYPE',
      '<!--',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.array(piece, { maxLength: 30 }).map((pieces) => bytes(pieces.join(''))),
        ),
        (file) => {
          expect(readTermFile(file)).toBeInstanceOf(Object)
        },
      ),
      { numRuns: 500 },
    )
  })
})
