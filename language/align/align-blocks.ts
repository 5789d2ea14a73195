import type { Bead, BlockKind } from '@/language/types'
import { alignSides, beadsOf } from './align'
import { prepareSide } from './side'

/** A block as the pairing of blocks sees it. */
export interface KindedText {
  kind: BlockKind
  text: string
}

/**
 * Pairs whole blocks of an article with those of its translation, for the preview of an import.
 * Same cost as `align`, plus the kinds: a title answers a title. A block left untranslated equals its
 * source, which is the strongest cue there is. Every block is covered once, in order.
 */
export function alignBlocks(source: readonly KindedText[], target: readonly KindedText[]): Bead[] {
  const kinds = {
    source: source.map((block) => block.kind),
    target: target.map((block) => block.kind),
  }
  // One block each: where paragraphs begin says nothing when every unit is a paragraph.
  const [ours, theirs] = [source.map(({ text }) => text), target.map(({ text }) => text)]
  const sides = { source: prepareSide([ours]), target: prepareSide([theirs]) }
  return beadsOf(alignSides(sides, { kinds }), ours, theirs)
}
