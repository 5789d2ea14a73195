import { fingerprintOf } from '@/domain/finding'
import type { TermList } from '@/domain/term'
import { type CheckOptions, checkPair, pairCheckIds } from '@/language'
import type { CheckAnswer, CheckQuestion } from './live-findings'

/** How long the glossary is kept before it is asked for again. */
const FRESH_MS = 60_000

let options: CheckOptions = {}
let askedAt = Number.NEGATIVE_INFINITY

/** Runs the checks that need no dictionary and no other segment, away from the page. */
addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  const { segmentId, pair } = data
  const findings = checkPair(pair, options).map((finding) => ({
    ...finding,
    fingerprint: fingerprintOf(finding, pair),
  }))
  const checks = pairCheckIds(options)
  const answer: CheckAnswer = { segmentId, text: pair.target, findings, checks }
  postMessage(answer)
  void refresh()
})

/** Reads the glossary beside the work; until it is there, the server's word on terms stands. */
async function refresh(): Promise<void> {
  if (performance.now() - askedAt < FRESH_MS) return
  askedAt = performance.now()
  try {
    const response = await fetch('/api/v1/terms', { signal: AbortSignal.timeout(FRESH_MS) })
    if (response.ok) options = { terms: ((await response.json()) as TermList).terms }
  } catch {
    // No line: the terms that are known go on being checked.
  }
}

void refresh()
