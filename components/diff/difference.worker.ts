import { diff } from '@/language'
import type { LongAnswer, LongQuestion } from './long-differences'

/** Compares long texts away from the page, one question after the other. */
addEventListener('message', ({ data }: MessageEvent<LongQuestion>) => {
  const { id, from, to, language } = data
  const answer: LongAnswer = { id, hunks: diff(from, to, { language }).hunks }
  postMessage(answer)
})
