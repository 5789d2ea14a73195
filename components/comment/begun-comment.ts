import { useSyncExternalStore } from 'react'
import { keepText, keptKeys, recallText } from '@/components/unsaved/unsaved-text'
import type { CommentKind } from '@/domain/comment'
import type { AskedPlace } from './asked-place'
import type { Colleague } from './queries'

/** What was begun and not yet sent: neither another row nor a closed tab loses a word of it. */
export interface BegunComment {
  body: string
  /** People picked for it, so that their names become mentions. */
  picked: readonly Colleague[]
  kind: CommentKind
  /** The words it is about; the whole segment without them. */
  about: AskedPlace | null
  /** Where it was begun, to find it again when its segment is split or joined. Answers need none. */
  home?: { articleId: string; source: string; position: number } | undefined
}

/** Names the remark a person begins on a segment. */
export function remarkKey(viewerId: string, segmentId: number): string {
  return remarksOf(viewerId) + segmentId
}

/** The segments, of whatever article, on which a person began remarks. */
export function segmentsBegunOn(viewerId: string): number[] {
  const beginning = remarksOf(viewerId)
  const here = [...begun.keys()].filter((key) => key.startsWith(beginning))
  const keys = new Set([...keptKeys(beginning), ...here])
  return [...keys].map((key) => Number(key.slice(beginning.length)))
}

function remarksOf(viewerId: string): string {
  return `comment-${viewerId}-`
}

/** Names the answer a person begins to a comment. */
export function answerKey(viewerId: string, commentId: number): string {
  return `answer-${viewerId}-${commentId}`
}

/** What was begun under a key, as it stands now. */
export function useBegunComment(key: string): BegunComment {
  return useSyncExternalStore(
    listen,
    () => begunComment(key),
    () => NOTHING,
  )
}

/** As `useBegunComment`, outside a view. The same object as long as nothing changed. */
export function begunComment(key: string): BegunComment {
  const known = begun.get(key) ?? recall(key)
  if (known !== NOTHING) begun.set(key, known)
  return known
}

/** Changes what was begun; null when it was sent. */
export function keepComment(key: string, change: Partial<BegunComment> | null): void {
  const changed = change === null ? NOTHING : { ...begunComment(key), ...change }
  begun.set(key, changed)
  // Chosen words alone are no work that a closed tab would lose.
  keepText(key, changed.body === '' ? null : JSON.stringify(changed))
  for (const hear of listeners) hear()
}

/** Says which words a remark is about. Without any, what was begun keeps those it has. */
export function askAboutWords(key: string, about: AskedPlace | null): void {
  if (about !== null || begunComment(key).body === '') keepComment(key, { about })
}

const NOTHING: BegunComment = { body: '', picked: [], kind: 'question', about: null }
const begun = new Map<string, BegunComment>()
const listeners = new Set<() => void>()

function listen(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

function recall(key: string): BegunComment {
  try {
    const kept = recallText(key)
    return kept === null ? NOTHING : { ...NOTHING, ...JSON.parse(kept) }
  } catch {
    return NOTHING
  }
}
