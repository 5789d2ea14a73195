import { parseVersionRef, type VersionRef } from '@/domain/version'

/** Two texts of an article: an older and a newer. */
export interface Range {
  from: VersionRef
  to: VersionRef
}

/** `3...working` as an address spells it; null for anything else. */
export function parseRange(raw: string): Range | null {
  const [from, to, ...rest] = raw.split('...').map((part) => parseVersionRef(part))
  return from != null && to != null && rest.length === 0 ? { from, to } : null
}

/** The address of a comparison; see `parseRange`. */
export function compareAddress(articleId: string, { from, to }: Range): string {
  return `/desk/articles/${articleId}/compare/${from}...${to}`
}
