import { useEffect, useState } from 'react'
import { englishNow } from '@/components/segment/english-now'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import type { SegmentDto } from '@/domain/segment'
import { type FindAnswer, TextFinder } from './find-texts'
import type { FoundSegment, Side } from './found-segments'
import type { Search } from './search'

/** What a search came to. */
export interface Found {
  segments: FoundSegment[]
  hits: number
  isCut: boolean
  failure: 'pattern' | 'slow' | null
}

const NOTHING: Found = { segments: [], hits: 0, isCut: false, failure: null }

/** Milliseconds without a key before the article is looked through. */
const PAUSE = 150

/** Looks through an article's texts as they stand when typing pauses; what is shown is the newest answer. */
export function useFind(desk: ReviseDesk, segments: readonly SegmentDto[], search: Search): Found {
  const [finder] = useState(
    () =>
      new TextFinder(
        () => new Worker(new URL('./find.worker.ts', import.meta.url), { type: 'module' }),
      ),
  )
  const [found, setFound] = useState(NOTHING)
  useEffect(() => () => finder.stop(), [finder])
  useEffect(() => {
    let isOld = false
    const timer = setTimeout(async () => {
      const texts = segments.map((segment) => textOf(desk, segment, search.side))
      const answer = await finder.find({ query: search, texts })
      if (!isOld) setFound(foundIn(desk, segments, texts, answer))
    }, PAUSE)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [finder, desk, segments, search])
  return search.text === '' ? NOTHING : found
}

function textOf(desk: ReviseDesk, segment: SegmentDto, side: Side): string {
  return side === 'target' ? englishNow(desk.saver, segment) : (segment[side] ?? '')
}

function foundIn(
  desk: ReviseDesk,
  segments: readonly SegmentDto[],
  texts: readonly string[],
  answer: FindAnswer,
): Found {
  if ('failure' in answer) return { ...NOTHING, failure: answer.failure }
  const found = segments.flatMap((segment, at) => {
    const hits = answer.hits[at] ?? []
    const isLocked = desk.saver.get(segment.id)?.standing.kind === 'conflict'
    return hits.length === 0 ? [] : [{ segment, text: texts[at] ?? '', hits, isLocked }]
  })
  const hits = found.reduce((sum, each) => sum + each.hits.length, 0)
  return { segments: found, hits, isCut: answer.isCut, failure: null }
}
