import type { Reason, ReasonId } from './reason'
import type { Sentence } from './sentence'

/** One language's words for every reason: one that is missing is an error of the compiler. */
export type Sentences = { readonly [Id in ReasonId]: (values: Reason<Id>) => Sentence }

/** The sentence for a reason; null for one that a stored finding has from another time. */
export function sentenceFor<Id extends ReasonId>(
  sentences: Sentences,
  reason: Reason<Id>,
): Sentence | null {
  if (!Object.hasOwn(sentences, reason.id)) return null
  const tell = sentences[reason.id as Id] as (values: Reason<Id>) => Sentence
  return tell(reason)
}
