import { fingerprintOf } from '@/domain/finding'
import { checkPair, pairCheckIds } from '@/language'
import type { CheckAnswer, CheckQuestion } from './live-findings'

const checks = pairCheckIds({})

/** Runs the checks that need no dictionary and no other segment, away from the page. */
addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  const { segmentId, pair } = data
  const findings = checkPair(pair).map((finding) => ({
    ...finding,
    fingerprint: fingerprintOf(finding, pair),
  }))
  const answer: CheckAnswer = { segmentId, text: pair.target, findings, checks }
  postMessage(answer)
})
