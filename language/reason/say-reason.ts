import type { Language } from '@/language/types'
import { ENGLISH_SENTENCES } from './english-sentences'
import type { Reason } from './reason'
import type { Sentence } from './sentence'
import { type Sentences, sentenceFor } from './sentences'
import { SPANISH_SENTENCES } from './spanish-sentences'

const SENTENCES: Record<Language, Sentences> = {
  en: ENGLISH_SENTENCES,
  es: SPANISH_SENTENCES,
}

/**
 * Why a finding is one, in one sentence of the given language, with the words of both texts marked as
 * theirs. Null for a reason of another time that has no words any more.
 */
export function sayReason(reason: Reason, language: Language): Sentence | null {
  return sentenceFor(SENTENCES[language], reason)
}
