import { checkPair } from '@/language/check/check-pair'
import { ENGLISH } from '@/language/spelling/testing/english'
import type { BlockKind, Finding } from '@/language/types'

/** What one check says about a pair; for tests. */
export function findingsOf(
  check: string,
  source: string,
  target: string,
  kind: BlockKind = 'paragraph',
): Finding[] {
  return checkPair({ source, target, kind }, { spelling: ENGLISH }).filter(
    (one) => one.check === check,
  )
}

/** The English words a check points at; for tests. */
export function markedBy(check: string, source: string, target: string): string[] {
  return findingsOf(check, source, target).map((one) =>
    one.target ? target.slice(...one.target) : '',
  )
}
