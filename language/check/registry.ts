import { falseFriends } from '@/language/check/false-friends'
import { institutionPronoun } from '@/language/check/institution-pronoun'
import type { ArticleCheck, PairCheck } from '@/language/check/pair-check'
import { untranslated } from '@/language/check/untranslated'
import { verbAsNoun } from '@/language/check/verb-as-noun'

/** In the order in which their findings are listed. */
export const PAIR_CHECKS: readonly PairCheck[] = [
  untranslated,
  verbAsNoun,
  institutionPronoun,
  falseFriends,
]

/** Checks that need the whole article. */
export const ARTICLE_CHECKS: readonly ArticleCheck[] = []
