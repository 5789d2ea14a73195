import { capitals } from '@/language/check/capitals'
import type { ArticleCheck } from '@/language/check/pair-check'
import { quotationStyle } from '@/language/check/quotation-style'
import { termVariants } from '@/language/check/term-variants'

/** Checks that need the whole article; apart, so that an editor of one segment does not load them. */
export const ARTICLE_CHECKS: readonly ArticleCheck[] = [termVariants, capitals, quotationStyle]
