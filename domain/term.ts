import type { GlossaryTerm } from '@/language'
import type { Names } from './person'

export const TERM_KINDS = ['noun', 'verb', 'adjective', 'name'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** What a term says. */
export interface TermContent extends GlossaryTerm {
  forms: string[]
  accepted: string[]
  forbidden: string[]
  note: string
  /** The sense or the pages it is for; the same Spanish may stand once in each. Mostly empty. */
  scope: string
  kind: TermKind | null
  isCaseSensitive: boolean
}

export interface TermDto extends TermContent {
  id: number
  /** Number of the newest change, to be sent with the next one. */
  version: number
  changedById: string
  changedAt: string
}

export interface TermList {
  terms: TermDto[]
  names: Names
}

export const TERM_CHANGE_KINDS = ['added', 'changed', 'withdrawn', 'restored'] as const

/** One line of a term's history, newest first in lists. */
export interface TermChangeDto {
  number: number
  kind: (typeof TERM_CHANGE_KINDS)[number]
  content: TermContent
  byId: string
  at: string
  importId: number | null
}

export interface TermHistory {
  changes: TermChangeDto[]
  names: Names
}

/** Ids of terms by how articles use them. */
export interface TermUsage {
  unused: number[]
  /** Their forbidden English stands in some text, and nobody dismissed the finding. */
  misused: number[]
}

interface Touched {
  articles: number
  segments: number
}

/** An article in which a term's Spanish occurs. */
export interface TouchedArticle {
  id: string
  title: string
  state: string
  isLive: boolean
  segments: number
  /** Place of the first such segment. */
  position: number
}

/** What a change of a term touches: counted before anything is saved. */
export interface TermImpact {
  /** Articles not with readers yet, or in correction. */
  drafts: Touched & {
    /** Segments of which the changed term would say something. */
    flagged: number
  }
  /** Articles readers have: listed only, corrected by people. */
  published: Touched
  articles: TouchedArticle[]
  /** False when there was more than could be looked at: the counts are near, `flagged` is a part. */
  isWhole: boolean
}

/** The spelling under which the same Spanish is the same term: case, spaces and composition do not count. */
export function termKey(spanish: string): string {
  return spanish.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

const EMPTY: Omit<TermContent, 'spanish' | 'preferred'> = {
  forms: [],
  accepted: [],
  forbidden: [],
  note: '',
  scope: '',
  kind: null,
  isCaseSensitive: false,
}

/** A term with all its fields. */
export function termContent(
  given: Partial<TermContent> & Pick<TermContent, 'spanish' | 'preferred'>,
): TermContent {
  const { spanish, preferred, ...more } = given
  return { spanish, preferred, ...EMPTY, ...more }
}

/** Why a term may not stand beside the others; the other term names itself. */
export interface TermConflict {
  reason:
    | 'term_twice'
    | 'term_forbids_itself'
    | 'term_forbidden_elsewhere'
    | 'term_preferred_elsewhere'
  english?: string
  other?: { id: number; spanish: string }
}

/**
 * The first conflict of a term with itself or with the others: the same Spanish twice in one scope, or
 * English that one prefers and another, without saying so on purpose, forbids.
 */
export function conflictOf(
  content: TermContent,
  others: readonly (TermContent & { id: number })[],
  isMeantSo = false,
): TermConflict | null {
  const own = [content.preferred, ...content.accepted].map(termKey)
  const itself = content.forbidden.find((text) => own.includes(termKey(text)))
  if (itself) return { reason: 'term_forbids_itself', english: itself }
  const twin = others.find(
    (one) => termKey(one.spanish) === termKey(content.spanish) && one.scope === content.scope,
  )
  if (twin) return { reason: 'term_twice', other: named(twin) }
  return isMeantSo ? null : crossing(content, others)
}

function crossing(
  content: TermContent,
  others: readonly (TermContent & { id: number })[],
): TermConflict | null {
  const preferred = termKey(content.preferred)
  const forbidden = new Set(content.forbidden.map(termKey))
  for (const other of others) {
    if (other.forbidden.some((text) => termKey(text) === preferred)) {
      const english = content.preferred
      return { reason: 'term_forbidden_elsewhere', english, other: named(other) }
    }
    if (forbidden.has(termKey(other.preferred))) {
      const english = other.preferred
      return { reason: 'term_preferred_elsewhere', english, other: named(other) }
    }
  }
  return null
}

function named({ id, spanish }: TermContent & { id: number }) {
  return { id, spanish }
}

/** Whether two contents say the same. */
export function isSameTerm(one: TermContent, other: TermContent): boolean {
  return TERM_FIELDS.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]))
}

export const TERM_FIELDS = [
  'spanish',
  'preferred',
  'forms',
  'accepted',
  'forbidden',
  'note',
  'scope',
  'kind',
  'isCaseSensitive',
] as const satisfies readonly (keyof TermContent)[]
