import type { BlockKind } from '@/language'

/** How a block of an article is set at the desk: near to what readers will see. */
export const BLOCK_TEXT: Record<BlockKind, string> = {
  // Loose enough that the ground of a change does not cover the descenders above it.
  title: 'prose-title text-[1.5rem] leading-[1.35]!',
  standfirst: 'prose-text text-[1.1875rem] leading-7 italic',
  caption: 'prose-text text-[0.9375rem] leading-6',
  heading: 'prose-text font-[640]',
  paragraph: 'prose-text',
  list_item: 'prose-text',
  quote: 'prose-text italic',
}
