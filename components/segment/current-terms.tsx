import { SegmentTerms } from '@/components/glossary/segment-terms'
import { may } from '@/domain/permissions'
import type { SegmentDto } from '@/domain/segment'
import { insertEnglish } from './insert-english'
import type { ReviseDesk } from './revise-desk'

/** The terms of the current segment, to look up, to insert and to add to. */
export function CurrentTerms({ desk, segment }: { desk: ReviseDesk; segment: SegmentDto }) {
  const insert = (words: string) => insertEnglish(desk, segment, words)
  return (
    <SegmentTerms
      source={segment.source}
      insert={desk.canEdit ? insert : undefined}
      readEnglish={() => desk.saver.get(segment.id)?.text ?? segment.target}
      viewerId={desk.viewer.id}
      mayAdd={may(desk.viewer.role, 'term.edit')}
    />
  )
}
