import 'server-only'
import { AppError } from '@/domain/errors'
import { isSameTerm, type TermContent, termContent, termKey } from '@/domain/term'
import { MAX_TERM_FILE_BYTES, type PlannedLine } from '@/domain/term-import'
import { type PreviewTermImportInput, TermInput } from '@/domain/term-inputs'
import { type FileTerm, readTermFile } from '@/language'
import type { TermRow } from './store-term'

export interface ImportPlan {
  format: 'csv' | 'tbx'
  lines: PlannedLine[]
}

/**
 * What every line of a file would do to the glossary: add, change, nothing, or not allowed and why.
 * What a file leaves empty stays as it is. Refuses a file that is no glossary.
 */
export function planImport(
  input: PreviewTermImportInput,
  standing: readonly TermRow[],
): ImportPlan {
  const bytes = Buffer.from(input.content, 'base64')
  if (bytes.length > MAX_TERM_FILE_BYTES) throw new AppError('too_large', 'term_file_large')
  const file = readTermFile(bytes)
  if ('problem' in file) throw new AppError('invalid', file.problem, { line: file.line ?? 0 })
  const desk = new Planned(standing)
  const lines = [
    ...file.terms.map((term) => desk.take(term)),
    ...file.skipped.map(
      ({ line, reason }): PlannedLine => ({
        line,
        reason,
        kind: 'skipped',
        spanish: '',
        preferred: '',
      }),
    ),
  ]
  return { format: file.format, lines: lines.toSorted((a, b) => a.line - b.line) }
}

/** The glossary as it would be after the lines taken so far. */
class Planned {
  private readonly byKey = new Map<string, { content: TermContent; id?: number }>()
  private readonly inFile = new Set<string>()
  /** English, folded → the Spanish that prefers or forbids it. */
  private readonly preferred = new Map<string, string>()
  private readonly forbidden = new Map<string, string>()

  constructor(standing: readonly TermRow[]) {
    for (const { content, id } of standing) this.keep(content, id)
  }

  take(given: FileTerm): PlannedLine {
    const { line, spanish, preferred } = given
    const shown = { line, spanish, preferred }
    const { line: _line, ...fields } = given
    const parsed = TermInput.safeParse(fields)
    if (!parsed.success) {
      return { ...shown, kind: 'skipped', reason: parsed.error.issues[0]?.message ?? 'invalid' }
    }
    const key = keyOf(parsed.data)
    if (this.inFile.has(key))
      return { ...shown, kind: 'conflict', reason: 'term_twice', other: spanish }
    const before = this.byKey.get(key)
    const content = before ? merged(before.content, parsed.data) : termContent(parsed.data)
    if (before && isSameTerm(before.content, content)) return { ...shown, kind: 'same' }
    const conflict = this.conflictOf(content)
    if (conflict) return { ...shown, kind: 'conflict', ...conflict }
    this.inFile.add(key)
    this.keep(content, before?.id)
    const kind = before ? 'changed' : 'added'
    return { ...shown, kind, content, ...(before?.id !== undefined && { termId: before.id }) }
  }

  private conflictOf(
    content: TermContent,
  ): { reason: string; other?: string; english: string } | null {
    const own = [content.preferred, ...content.accepted].map(termKey)
    const self = content.forbidden.find((text) => own.includes(termKey(text)))
    if (self) return { reason: 'term_forbids_itself', english: self }
    const forbids = this.forbidden.get(termKey(content.preferred))
    if (forbids && forbids !== content.spanish) {
      return { reason: 'term_forbidden_elsewhere', other: forbids, english: content.preferred }
    }
    for (const english of content.forbidden) {
      const prefers = this.preferred.get(termKey(english))
      if (prefers && prefers !== content.spanish) {
        return { reason: 'term_preferred_elsewhere', other: prefers, english }
      }
    }
    return null
  }

  private keep(content: TermContent, id: number | undefined): void {
    this.byKey.set(keyOf(content), { content, ...(id !== undefined && { id }) })
    this.preferred.set(termKey(content.preferred), content.spanish)
    for (const text of content.forbidden) this.forbidden.set(termKey(text), content.spanish)
  }
}

function keyOf({ spanish, scope }: Pick<TermContent, 'spanish' | 'scope'>): string {
  return `${termKey(spanish)}\n${scope}`
}

function merged(before: TermContent, given: TermInput): TermContent {
  const list = (name: 'forms' | 'accepted' | 'forbidden') =>
    given[name].length > 0 ? given[name] : before[name]
  return {
    ...before,
    preferred: given.preferred,
    forms: list('forms'),
    accepted: list('accepted'),
    forbidden: list('forbidden'),
    note: given.note || before.note,
  }
}
