import 'server-only'
import type { ImportBlock } from '@/domain/import-inputs'
import { align, segment } from '@/language'

export interface SegmentPair {
  source: string
  draft: string
}

/**
 * Cuts a block's two texts into sentences and pairs them; each pair becomes one segment. Every pair
 * has Spanish: English that answers nothing joins its neighbour, so that no word of the draft is lost.
 */
export function pairSegments(block: Pick<ImportBlock, 'source' | 'draft'>): SegmentPair[] {
  const source = segment(block.source, 'es').map((found) => found.text)
  const draft = segment(block.draft, 'en').map((found) => found.text)
  if (draft.length === 0) return source.map((text) => ({ source: text, draft: '' }))
  const join = (texts: string[], indices: number[]) =>
    indices.map((index) => texts[index]).join(' ')
  const pairs: SegmentPair[] = []
  let orphan = ''
  for (const bead of align([source], [draft])) {
    const pair = { source: join(source, bead.source), draft: join(draft, bead.target) }
    const last = pairs.at(-1)
    if (pair.source !== '') {
      pairs.push({ source: pair.source, draft: joined(orphan, pair.draft) })
      orphan = ''
    } else if (last) last.draft = joined(last.draft, pair.draft)
    else orphan = joined(orphan, pair.draft)
  }
  return pairs
}

function joined(first: string, second: string): string {
  return [first, second].filter((text) => text !== '').join(' ')
}
