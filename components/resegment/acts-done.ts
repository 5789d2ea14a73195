import type { Resegmented } from '@/domain/resegment'

/** A split or join done on this page, and the segments it made. */
export interface Done {
  id: number
  madeIds: readonly number[]
}

/** The acts of this page in each article, in order: undoing takes back the last, then the one before. */
const done = new Map<string, readonly Done[]>()

/** The split or join done last in an article on this page, which undoing takes back first. */
export function newestResegmentation(articleId: string): Done | undefined {
  return done.get(articleId)?.at(-1)
}

/** The act an answer of the server tells of. */
export function actOf({ id, segments }: Resegmented): Done {
  return { id, madeIds: segments.map((segment) => segment.id) }
}

/** Remembers an act that was done, to be taken back. */
export function rememberDone(articleId: string, act: Done): void {
  done.set(articleId, [...(done.get(articleId) ?? []), act])
}

/** An act that was taken back, or never can be. */
export function forgetDone(articleId: string, { id }: Done): void {
  done.set(articleId, done.get(articleId)?.filter((act) => act.id !== id) ?? [])
}
