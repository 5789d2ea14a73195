import 'server-only'
import { createHash } from 'node:crypto'
import { and, asc, eq, gte } from 'drizzle-orm'
import { blocks } from '@/db/schema/article'
import { segments } from '@/db/schema/segment'
import type { RenewalCounts } from '@/domain/source-renewal'
import { type BlockKind, type ExtractedPage, type MatchedTexts, renewBlock } from '@/language'
import type { SegmentRow } from '../access'
import { runAside } from '../aside/run-aside'
import type { Reader } from '../context'
import { mapInSlices } from '../in-slices'
import { standingIn } from '../segment/standing'

/** What becomes of a segment, in the order of the newer text. */
export type PlannedSegment =
  | { change: 'same' | 'changed'; segment: SegmentRow; text: string }
  | { change: 'added'; text: string }
  | { change: 'gone'; segment: SegmentRow }

export interface PlannedBlock {
  /** Null for one that comes. */
  id: number | null
  kind: BlockKind
  isGone: boolean
  segments: PlannedSegment[]
}

export interface RenewalPlan {
  blocks: PlannedBlock[]
  counts: RenewalCounts
  dropped: string[]
  stamp: string
  /** Which blocks of the newer text stand for which: holds for every text of the same stamp. */
  matched: MatchedTexts[]
}

interface Known {
  /** A plan for the same page made before; its blocks need not be held against each other once more. */
  before?: RenewalPlan
  signal?: AbortSignal | undefined
}

/** Holds a newer text against an article and says what becomes of each of its segments. Stores nothing. */
export async function planRenewal(
  db: Reader,
  articleId: string,
  page: ExtractedPage,
  { before: known, signal }: Known = {},
): Promise<RenewalPlan> {
  const standing = await standingBlocks(db, articleId)
  const stamp = await stampOf(standing)
  const matched =
    known?.stamp === stamp ? known.matched : await matchAside(standing, page.blocks, signal)
  const pairs = pairBlocks(standing, page.blocks, matched)
  const planned = await mapInSlices(pairs, ({ before, now }) => planBlock(before, now))
  const counts = { same: 0, changed: 0, added: 0, gone: 0 }
  for (const block of planned) for (const { change } of block.segments) counts[change] += 1
  return { blocks: planned, counts, dropped: page.dropped, stamp, matched }
}

/** The segments that no sentence of the newer text answers to. */
export function goneIn(planned: readonly PlannedBlock[]): number[] {
  return planned.flatMap((block) =>
    block.segments.flatMap((one) => (one.change === 'gone' ? [one.segment.id] : [])),
  )
}

interface StandingBlock {
  id: number
  kind: BlockKind
  text: string
  segments: SegmentRow[]
}

interface NewBlock {
  kind: BlockKind
  text: string
}

async function standingBlocks(db: Reader, articleId: string): Promise<StandingBlock[]> {
  const found: StandingBlock[] = []
  for (let from = 0; ; ) {
    const rows = await segmentsFrom(db, articleId, from)
    for (const { segment, kind } of rows) {
      const last = found.at(-1)
      if (last?.id === segment.blockId) {
        last.text += segment.gap + segment.source
        last.segments.push(segment)
      } else {
        found.push({ id: segment.blockId, kind, text: segment.source, segments: [segment] })
      }
    }
    const last = rows.at(-1)
    if (rows.length < BATCH || !last) return found
    from = last.segment.position + 1
  }
}

/** Rows made into objects in one go. */
const BATCH = 1000

function segmentsFrom(db: Reader, articleId: string, from: number) {
  return db
    .select({ segment: segments, kind: blocks.kind })
    .from(segments)
    .innerJoin(blocks, eq(blocks.id, segments.blockId))
    .where(and(standingIn(articleId), gte(segments.position, from)))
    .orderBy(asc(segments.position))
    .limit(BATCH)
}

interface BlockPair {
  before: StandingBlock | null
  now: NewBlock | null
}

/** An article has one title and one standfirst: they are the same block however they read. */
const SINGLE: readonly BlockKind[] = ['title', 'standfirst']

/** Two thousand blocks of which every second changed take a third of a second. */
function matchAside(
  standing: readonly StandingBlock[],
  page: readonly NewBlock[],
  signal: AbortSignal | undefined,
): Promise<MatchedTexts[]> {
  const before = standing.map(({ text }) => text)
  const now = page.map(({ text }) => text)
  const size = [...before, ...now].reduce((sum, text) => sum + text.length, 0)
  return runAside('matchLists', { before, now }, { size, signal })
}

function pairBlocks(
  standing: readonly StandingBlock[],
  page: readonly NewBlock[],
  matched: readonly MatchedTexts[],
): BlockPair[] {
  const pairs = matched.map(
    ({ before, now }): BlockPair => ({
      before: before === null ? null : (standing[before] ?? null),
      now: now === null ? null : (page[now] ?? null),
    }),
  )
  for (const kind of SINGLE) {
    const gone = pairs.find(({ before, now }) => now === null && before?.kind === kind)
    const come = pairs.find(({ before, now }) => before === null && now?.kind === kind)
    if (!gone || !come) continue
    come.before = gone.before
    pairs.splice(pairs.indexOf(gone), 1)
  }
  return pairs
}

function planBlock(before: StandingBlock | null, now: NewBlock | null): PlannedBlock {
  const kind = before?.kind ?? now?.kind ?? 'paragraph'
  const rows = before?.segments ?? []
  const sentences = renewBlock(
    rows.map(({ source }) => source),
    now?.text ?? '',
  )
  const planned = sentences.flatMap((sentence): PlannedSegment[] => {
    if (sentence.change === 'added') return [sentence]
    const segment = rows[sentence.before]
    if (!segment) return []
    const { change } = sentence
    return change === 'gone' ? [{ change, segment }] : [{ change, segment, text: sentence.text }]
  })
  return { id: before?.id ?? null, kind, isGone: now === null, segments: planned }
}

/** sha-256, hex, of the Spanish as it stands and how it is cut. */
async function stampOf(standing: readonly StandingBlock[]): Promise<string> {
  const blocks = await mapInSlices(standing, (block) =>
    JSON.stringify(block.segments.map(({ id, source }) => [id, source])),
  )
  return createHash('sha256').update(blocks.join('\n')).digest('hex')
}
