import { ENGLISH_SENTENCES } from './english-sentences'
import type { Reason } from './reason'
import { plainSentence } from './sentence'
import { sentenceFor } from './sentences'

/** A reason as one English sentence of plain text. */
export function englishMessage(reason: Reason): string {
  return plainSentence(sentenceFor(ENGLISH_SENTENCES, reason) ?? [], 'en')
}
