import type { Cut } from '@/domain/resegment'
import { cutText } from '@/domain/resegment'
import { links, segmentBlock } from '@/language'

interface Texts {
  source: string
  draft: string | null
  target: string
}

/** The places a text can be cut at: the beginnings of its words but the first. UTF-16 offsets. */
export function gapsOf(text: string): number[] {
  return [...text.matchAll(/(?<=\s)\S/gu)]
    .map(({ index }) => index)
    .filter((at) => cutText(text, at) !== null)
}

/**
 * Where a segment may well be cut: the English at the caret, else at the end of a sentence nearest its
 * middle; Spanish and draft where the fewest word links are cut through. A lane that cannot be cut
 * gives 0.
 */
export function suggestCut({ source, draft, target }: Texts, caret: number | null): Cut {
  const english = target.trim() === '' ? (draft ?? '') : target
  const at = caret !== null ? nearest(gapsOf(target), caret) : middle(english, 'en')
  const spanish = english === '' ? middle(source, 'es') : follow(english, at, source, 'es')
  const cutOfDraft = () => {
    if (draft === null) return 0
    return draft === english ? at : follow(source, spanish, draft, 'en')
  }
  return {
    source: spanish,
    target: target.trim() === '' ? 0 : at,
    draft: cutOfDraft(),
  }
}

/** Where the other language is cut when one is cut at `at`: the fewest links crossed, sentence ends first. */
function follow(from: string, at: number, to: string, language: 'es' | 'en'): number {
  const gaps = gapsOf(to)
  const isSpanish = language === 'es'
  const pairs = (isSpanish ? links(to, from) : links(from, to)).map((link) => ({
    own: (isSpanish ? link.source : link.target)[0],
    other: (isSpanish ? link.target : link.source)[0],
    weight: link.confidence,
  }))
  const ends = new Set(sentenceStarts(to, language))
  const isSentence = sentenceStarts(from, isSpanish ? 'en' : 'es').includes(at)
  const share = from.length === 0 ? 0.5 : at / from.length
  const cost = (gap: number) =>
    pairs.reduce(
      (sum, { own, other, weight }) => sum + (own < gap === other < at ? 0 : weight),
      0,
    ) +
    (isSentence && ends.has(gap) ? -2 : 0) +
    Math.abs(gap / to.length - share)
  return gaps.reduce((best, gap) => (cost(gap) < cost(best) ? gap : best), gaps[0] ?? 0)
}

function middle(text: string, language: 'es' | 'en'): number {
  const starts = sentenceStarts(text, language)
  return nearest(starts.length > 0 ? starts : gapsOf(text), text.length / 2)
}

function sentenceStarts(text: string, language: 'es' | 'en'): number[] {
  return segmentBlock(text, language)
    .slice(1)
    .map(({ start }) => start)
    .filter((at) => cutText(text, at) !== null)
}

function nearest(places: readonly number[], to: number): number {
  return places.reduce(
    (best, place) => (Math.abs(place - to) < Math.abs(best - to) ? place : best),
    places[0] ?? 0,
  )
}
