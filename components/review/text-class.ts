import type { BlockKind } from '@/language'

const BODY = 'prose-text'

/** How a segment is set, by the kind of block it stands in. */
export const TEXT_CLASS: Record<BlockKind, string> = {
  title: 'prose-title leading-[1.35]!',
  standfirst: 'prose-text text-[1.1875rem] italic',
  caption: 'prose-text text-base',
  heading: 'prose-text font-[640]',
  paragraph: BODY,
  list_item: BODY,
  quote: 'prose-text italic',
}
