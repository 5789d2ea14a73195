import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { wordSet } from '@/language/check/words'
import type { ReasonOf } from '@/language/reason/reason'
import type { Finding, Span } from '@/language/types'

/**
 * Punctuation where English can have none: a stop before a small letter, a mark on another, a
 * colon after an article, an apostrophe that closes nothing, a comma between subject and verb. The
 * looser rules ask that the English has more of the mark than the Spanish.
 */
export const strayMark: PairCheck = {
  id: 'stray-mark',
  severity: 'warning',
  mqm: 'linguistic-conventions/punctuation',
  run(pair) {
    const found: Finding[] = []
    for (const { pattern, id, isFine } of RULES) {
      let looks = 0
      for (const match of pair.target.matchAll(pattern)) {
        if (found.length >= MOST || ++looks > MOST_LOOKS) break
        const [mark = ''] = /[^\p{L}\p{N}\s]+/u.exec(match[0]) ?? []
        const start = match.index + match[0].indexOf(mark)
        const place = { span: [start, start + mark.length] as const, mark, match: match[0] }
        if (mark === '' || isNamed(found, start) || isFine(pair, place)) continue
        found.push(strayAt(place, id))
      }
    }
    return found
  },
}

/** Text with more than this is no prose; looking at each costs a walk through the texts. */
const MOST = 8
const MOST_LOOKS = 40

interface Place {
  span: Span
  mark: string
  /** What the pattern matched, from its first letter. */
  match: string
}

type StrayReason = ReasonOf<'stray-mark'>

interface Rule {
  pattern: RegExp
  id: StrayReason
  isFine(pair: ReadPair, place: Place): boolean
}

/** A mark may offend against two rules; one reason is enough. */
function isNamed(found: readonly Finding[], start: number): boolean {
  return found.some((one) => one.target?.[0] === start)
}

function strayAt({ span, mark }: Place, id: StrayReason): Finding {
  return finding(strayMark, { target: span, reason: { id, mark } })
}

/** Words after which a clause goes on. */
const GOES_ON =
  'a|an|the|of|to|in|at|by|for|from|with|into|onto|than|and|or|but|my|your|our|their|its|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|very|more|most|such|as|if|that|which|who|whose|this|these|those|every|each|any|other|about'

const RULES: readonly Rule[] = [
  {
    pattern: /(?<![\p{L}\p{N}.])\p{L}{2,30}\.(?=\s\p{Ll})/gu,
    id: 'stray-mark.before-small-letter',
    isFine: (pair, place) =>
      ABBREVIATIONS.has(place.match.slice(0, -1).toLowerCase()) ||
      isCapitalised(place.match) ||
      count(pair.source, /\.\s\p{Ll}/gu) > 0,
  },
  {
    pattern: /[,;:]\s?[,;:.!?^](?!\p{L}|[-)DP(.])|[!?][,;:]/gu,
    id: 'stray-mark.two-marks',
    isFine: ({ source }, { mark }) => source.includes(mark),
  },
  {
    pattern: /,\s?\((?=[\p{L}\p{N}])/gu,
    id: 'stray-mark.before-bracket',
    isFine: ({ source }) => /,\s?\(/.test(source),
  },
  {
    pattern: /\p{L}[@_^~|\\=](?=[\s,.;]|$)/gu,
    id: 'stray-mark.no-mark',
    isFine: ({ source }, { mark }) => source.includes(mark),
  },
  {
    pattern: /\p{L}{2,30}[,;:.!?]?['’](?=\s\S|$)/gu,
    id: 'stray-mark.closes-nothing',
    isFine: ({ target }, { match, span }) =>
      (/(?:s[.,]?|in|an|el|ol|o)['’]$/iu.test(match) && !NO_OWNER.test(match)) ||
      hasOpened(target.slice(Math.max(0, span[0] - 300), span[0])),
  },
  {
    pattern:
      /\p{L}{2,30}s['’](?=\s(?:in|on|at|near|of|to|and|or|is|are|was|were|has|have|the|an?|that|which|from|by|for|with|did|do|will|would|can)\s)/gu,
    id: 'stray-mark.owns-nothing',
    isFine: ({ target }, { span }) => hasOpened(target.slice(Math.max(0, span[0] - 300), span[0])),
  },
  {
    pattern: /(?<![\p{L}\p{N}-])\p{L}{2,30}-(?=\s[\p{L}\d])/gu,
    id: 'stray-mark.ties-nothing',
    isFine: ({ source, target }, { match, span }) =>
      /\p{L}-\s/u.test(source) || isShared(match, target.slice(span[1], span[1] + 60)),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.'’-])(?:${GOES_ON})[;:.!?](?=\\s)`, 'giu'),
    id: 'stray-mark.goes-on',
    isFine: (pair, { mark }) => !isMore(pair, mark.slice(0, 1)),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.'’-])(?:a|an|the|of|to|in|at|by|for|from|with|into|onto|than|my|your|our|their|was|were|been|has|have|had|will|would|could|must|should|very|whose),(?=\s(?!(?:and|or|but|nor|if|when|as|then)\s)[\p{L}\p{N}])/giu,
    id: 'stray-mark.goes-on',
    isFine: (pair, { match, span }) =>
      (!isMore(pair, ',') && !/^(?:an?|the|was|were|been),$/i.test(match)) ||
      ASIDE.test(pair.target.slice(span[1], span[1] + 250)),
  },
  {
    pattern:
      /(?<=[\p{L}\p{N}]);(?=\s(?:to|of|than|does|did|is|are|was|were|will|would|has|have|had)\s?)|(?<=[\p{L}\p{N}])[!?](?=\s\p{Ll})/gu,
    id: 'stray-mark.goes-on',
    isFine: ({ source, target }, { mark }) => source.includes(mark) || countOf(target, mark) > 1,
  },
  {
    pattern:
      /(?<=^[^,]*\b(?:has|have|had)\s\p{L}{3,20}),(?=\s(?!\p{L}+ing\b|and\b|but\b|or\b|so\b)\p{Ll}[^,]*$)/gu,
    id: 'stray-mark.verb-and-object',
    isFine: ({ source, target }) => source.includes(',') || REPORTS.test(target),
  },
  {
    pattern:
      /(?<=^[^,;:.!?()"“”–—]{0,200}\p{L}),(?=\s(?:will|would|has|have|is|are|was|were|can|could|must|should)\s[^?]*$)/gu,
    id: 'stray-mark.subject-and-verb',
    isFine: (pair) =>
      !isMore(pair, ',') || countOf(pair.target, ',') > 2 || OPENS_CLAUSE.test(pair.target),
  },
  {
    pattern: /(?<=[\p{L}\p{N}"”')])[;:](?=\s\S)/gu,
    id: 'stray-mark.no-counterpart',
    isFine: (pair, { mark }) =>
      !isMore(pair, mark) || countOf(pair.target, mark) > 1 || !hasMoreMarks(pair),
  },
]

/** ", however," and ", in his words," may part anything. */
const ASIDE =
  /^\s(?:\p{L}+ly|in|as|for|at|on|by|to|of|with|like|among|after|before|during|since|despite|without|under|according|however|therefore|moreover|instead|indeed|perhaps|too|also|though|so|thus|often|still|again|if|when|where|while|although|because|more|less|not|even|once|now|then|yet|\d+)\b(?:\s?[^\s,]{1,30}){0,8},/iu

const OPENS_CLAUSE =
  /^["“]?(?:if|when|while|although|though|because|since|as|after|before|until|unless|what|whatever|who|whoever|where|whether|how|not)\b/i

const REPORTS =
  /,[^,]*\b(?:sa(?:id|ys?)|told|tells?|add(?:ed|s)|reported|claimed|according|than)\b/i

const ABBREVIATIONS =
  wordSet(`vs etc no nos vol art fig figs approx ca cf ed eds eg ie jr sr st dr mr mrs ms prof gen col sgt capt lt rev hon
inc ltd co corp dept est ext ft hr hrs min mins sec secs in oz lb lbs max mt ave blvd rd pp ch sec jan feb mar apr jun
jul aug sep sept oct nov dec mon tue wed thu fri sat sun al op cit viz spp sp var subsp esq`)

function isCapitalised(match: string): boolean {
  return /^\p{Lu}\p{L}{0,3}\./u.test(match)
}

function count(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern)).length
}

/** More of this mark in the English; the numbers' own points and commas aside. */
function isMore({ source, target }: ReadPair, mark: string): boolean {
  return countOf(target, mark) > countOf(source, mark)
}

function countOf(text: string, mark: string): number {
  let times = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (!/\d/.test(text[at + 1] ?? '')) times++
  }
  return times
}

/** A semicolon for a comma leaves the sum as it was. */
function hasMoreMarks({ source, target }: ReadPair): boolean {
  return count(target, ANY_MARK) > count(source, ANY_MARK)
}

const ANY_MARK = /[,;:.!?–—](?!\d)|\s-\s/gu

/** Words in s that own nothing: after them the apostrophe is loose. */
const NO_OWNER = /^(?:is|was|has|as|its|his|this|does|us|yes|thus|o)['’]$/i

function hasOpened(before: string): boolean {
  return /(?:^|[\s("“[—–])['‘]\S/u.test(before)
}

/** "pre- and post-war", "two- to three-year". */
function isShared(match: string, after: string): boolean {
  return (
    !new RegExp(`^(?:${GOES_ON})-$`, 'iu').test(match) &&
    /^,?\s(?:and|or|to|versus|rather|as|but)\b/u.test(after)
  )
}
