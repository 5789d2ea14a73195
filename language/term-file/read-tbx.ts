import { SaxesParser, type SaxesTagPlain } from 'saxes'
import {
  type FileTerm,
  MAX_CELL,
  MAX_FILE_TERMS,
  type SkippedLine,
  type TermFile,
} from './term-file'

const MAX_DEPTH = 60
/** An entry, a language of it and a word of that: TBX v2 (martif) and v3 say it in other elements. */
const ENTRY = /^(?:termEntry|conceptEntry)$/
const LANGUAGE = /^(?:langSet|langSec)$/
const WORD = /^(?:tig|ntig|termSec)$/
const FORBIDDEN = /deprecated|superseded|obsolete|forbidden/i
const PREFERRED = /preferred/i

/**
 * Terms of a TBX file, v2 or v3, of any dialect: the words of each entry in Spanish and English, with
 * their status and notes. Document types are never fetched, and a file that defines entities is
 * refused. (ISO 30042:2008 and 30042:2019.)
 */
export function readTbx(text: string): TermFile {
  const reader = new TbxReader()
  const parser = new SaxesParser()
  let fault: TermFile | null = null
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) fault ??= { problem: 'term_file_entities' }
  })
  parser.on('error', () => {
    fault ??= { problem: 'term_file_xml', line: parser.line }
  })
  parser.on('opentag', (tag) => {
    fault ??= reader.open(tag, parser.line)
  })
  parser.on('text', (piece) => reader.add(piece))
  parser.on('cdata', (piece) => reader.add(piece))
  parser.on('closetag', ({ name }) => reader.close(name))
  // In pieces: a file that is refused early is not read to its end.
  for (let at = 0; at < text.length && !fault; at += 65_536)
    parser.write(text.slice(at, at + 65_536))
  if (!fault) parser.close()
  return fault ?? reader.end()
}

interface Entry {
  line: number
  notes: string[]
  scope: string
  words: { language: string; text: string; status: string }[]
}

class TbxReader {
  private readonly entries: Entry[] = []
  private readonly path: string[] = []
  private readonly marks: string[] = []
  private entry: Entry | null = null
  private language = ''
  private word: Entry['words'][number] | null = null
  private text = ''
  private isTbx = false

  open(tag: SaxesTagPlain, line: number): TermFile | null {
    const { name, attributes } = tag
    this.path.push(name)
    this.marks.push(attributes.type ?? '')
    this.text = ''
    if (this.path.length === 1) this.isTbx = /^(?:martif|tbx)$/i.test(name)
    if (!this.isTbx) return { problem: 'term_file_not_tbx' }
    if (this.path.length > MAX_DEPTH) return { problem: 'term_file_deep' }
    if (ENTRY.test(name)) {
      if (this.entries.length >= MAX_FILE_TERMS) return { problem: 'term_file_many' }
      this.entry = { line, notes: [], scope: '', words: [] }
    }
    if (LANGUAGE.test(name))
      this.language = (attributes['xml:lang'] ?? '').toLowerCase().slice(0, 2)
    if (WORD.test(name)) this.word = { language: this.language, text: '', status: '' }
    return null
  }

  add(piece: string): void {
    if (this.text.length < MAX_CELL) this.text += piece
  }

  close(name: string): void {
    const mark = this.marks.pop() ?? ''
    this.path.pop()
    const text = this.text.replace(/\s+/g, ' ').trim().slice(0, MAX_CELL)
    if (name === 'term' && this.word) this.word.text = text
    if (this.word && /termNote|administrativeStatus/.test(name) && /status/i.test(mark + name)) {
      this.word.status = text
    }
    if (this.entry && text !== '') this.tell(this.entry, name, mark, text)
    if (WORD.test(name) && this.word) {
      if (this.word.text !== '') this.entry?.words.push(this.word)
      this.word = null
    }
    if (ENTRY.test(name) && this.entry) this.entries.push(this.entry)
    if (name !== 'hi') this.text = ''
  }

  /** Notes and subject of an entry. */
  private tell(entry: Entry, name: string, mark: string, text: string): void {
    const isNote = name === 'note' || (name === 'descrip' && mark === 'definition')
    if (isNote && entry.notes.length < 4) entry.notes.push(text)
    if (/subjectField/.test(mark + name)) entry.scope = text.slice(0, 40)
  }

  end(): TermFile {
    if (!this.isTbx) return { problem: 'term_file_not_tbx' }
    const terms: FileTerm[] = []
    const skipped: SkippedLine[] = []
    for (const entry of this.entries) {
      const term = termOf(entry)
      if ('reason' in term) skipped.push(term)
      else terms.push(term)
    }
    return terms.length === 0 ? { problem: 'term_file_none' } : { format: 'tbx', terms, skipped }
  }
}

function termOf({ line, words, notes, scope }: Entry): FileTerm | SkippedLine {
  const of = (language: string) => words.filter((word) => word.language === language)
  const [spanish, ...forms] = of('es')
  const good = of('en').filter(({ status }) => !FORBIDDEN.test(status))
  const first = good.find(({ status }) => PREFERRED.test(status)) ?? good[0]
  if (!spanish) return { line, reason: 'line_no_spanish' }
  if (!first) return { line, reason: 'line_no_english' }
  return {
    line,
    spanish: spanish.text,
    preferred: first.text,
    forms: forms.map(({ text }) => text),
    accepted: good.filter((word) => word !== first).map(({ text }) => text),
    forbidden: of('en').flatMap(({ status, text }) => (FORBIDDEN.test(status) ? [text] : [])),
    note: notes.join(' ').slice(0, MAX_CELL),
    scope,
  }
}
