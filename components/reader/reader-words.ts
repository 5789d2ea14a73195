import type { ReaderArticle, ReaderNotice } from '@/domain/reader'
import type { CorrectionKind } from '@/domain/version'

const LONG_DATE = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })
const NAMES = new Intl.ListFormat('en')

export const CORRECTION_WORDS: Record<CorrectionKind, string> = {
  typo: 'Typing error',
  mistranslation: 'Mistranslation',
  fact: 'Factual error',
  update: 'Update',
}

export const NOTICE_WORDS: Record<ReaderNotice['kind'], string> = {
  unpublished: 'Withdrawn',
  retracted: 'Retracted',
}

/** An instant (ISO 8601) as a reader's date, in UTC: `February 3, 2026`. */
export function longDate(iso: string): string {
  return LONG_DATE.format(new Date(iso))
}

/** A headline whose figures stay on one line with the word after them; for setting alone. */
export function keepFigures(headline: string): string {
  return headline.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
}

/**
 * How an English text came about, computed from its record and never typed. Names are cleaned of
 * characters that turn the direction of writing, so that none can pose as another.
 */
export function provenance(article: ReaderArticle): string {
  const origin = article.engine
    ? `Machine-translated by ${plainName(article.engine)}`
    : 'Translated from the Spanish'
  return `${origin}; ${edits(article)}; reviewed and approved by ${plainName(article.approver)} on ${longDate(article.approvedAt)}.`
}

/** A name without control and direction marks (Unicode Bidi_Control), runs of white space as one. */
export function plainName(name: string): string {
  return name
    .replace(/[\p{Bidi_Control}\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The address of the original when it is one that a browser may safely follow, else null. */
export function safeSource(url: string | null): string | null {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null
}

function edits({ editedSegments, segments, translators }: ReaderArticle): string {
  const names = NAMES.format(translators.map(plainName))
  if (editedSegments === 0) return `read against the Spanish by ${names}, no sentence changed`
  const sentences = segments === 1 ? 'sentence' : 'sentences'
  return `${editedSegments} of ${segments} ${sentences} edited by ${names}`
}
