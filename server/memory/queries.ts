import 'server-only'
import { sql } from 'drizzle-orm'
import { AppError } from '@/domain/errors'
import {
  type MatchDto,
  type MatchKind,
  type MatchList,
  MOST_MATCHES,
  percentOf,
} from '@/domain/memory'
import { plainText } from '@/language'
import { authorize, type Context, type Transaction } from '../context'
import { namesOf } from '../person/names'
import { countUses } from './count-uses'
import { type FoundSource, findSources } from './find-sources'
import {
  listed,
  originOf,
  PAIR_COLUMNS,
  PAIR_TABLES,
  positionOf,
  type StoredPair,
  standingOf,
  titlesOf,
} from './pairs-of'
import { patiently } from './patiently'
import { sourceKey } from './remember-pairs'

/** The desk never waits longer for the memory; the hundredth part of lookups takes a tenth of it. */
const PATIENCE_MS = 800
/** Other sentences shown, and pairs looked at of each. */
const FUZZY = 5
const NEWEST = 40

/** What the newsroom already said for a segment's Spanish or something like it, the best first. */
export async function segmentMatches(ctx: Context, segmentId: number): Promise<MatchList> {
  authorize(ctx.actor, 'desk.read')
  const [asked] = await ctx.db.execute<Asked>(sql`
    select s.id, s.source, before.source as before, after.source as after from segments s
    left join segments before on before.article_id = s.article_id and before.position = s.position - 1
      and before.retired_at is null
    left join segments after on after.article_id = s.article_id and after.position = s.position + 1
      and after.retired_at is null
    where s.id = ${segmentId}`)
  if (!asked) throw new AppError('not_found', 'not_found')
  const found = await patiently(ctx, PATIENCE_MS, (tx) => lookUp(tx, asked))
  return found ?? { matches: [], names: {}, isLate: true }
}

interface Asked {
  [column: string]: unknown
  id: string
  source: string
  before: string | null
  after: string | null
}

interface NearPair extends StoredPair {
  before: string | null
  after: string | null
}

async function lookUp(tx: Transaction, asked: Asked): Promise<MatchList> {
  const [exact] = await tx.execute<{ id: string; text: string }>(
    sql`select id, text from memory_sources where key = ${sourceKey(asked.source)}`,
  )
  const near = await findSources(tx, asked.source, FUZZY)
  const found = exact ? [{ id: Number(exact.id), text: exact.text, score: 1 }, ...near] : near
  const pairs = await pairsOf(tx, found, asked)
  const matches = wordings(pairs, found, asked).slice(0, MOST_MATCHES)
  const titles = await titlesOf(
    tx,
    matches.map((match) => match.articleId),
  )
  return {
    matches: matches.map((match) => ({ ...match, title: titles.get(match.articleId) ?? '' })),
    names: await namesOf(
      tx,
      matches.map((match) => match.byId),
    ),
    isLate: false,
  }
}

async function pairsOf(
  tx: Transaction,
  found: readonly FoundSource[],
  asked: Asked,
): Promise<NearPair[]> {
  if (found.length === 0) return []
  const rows = await tx.execute<NearPair>(sql`
    select ${PAIR_COLUMNS}, before.source as before, after.source as after
    from memory_sources wanted
    cross join lateral (
      select * from memory_pairs p where p.source_id = wanted.id order by p.id desc limit ${NEWEST}
    ) p
    ${PAIR_TABLES}
    left join segments before on before.article_id = s.article_id and before.position = s.position - 1
      and before.retired_at is null
    left join segments after on after.article_id = s.article_id and after.position = s.position + 1
      and after.retired_at is null
    where wanted.id in (${listed(found.map(({ id }) => id))})
    order by p.id desc`)
  return rows.filter((row) => row.segment_id !== asked.id && standingOf(row) === 'offered')
}

/** One match for each wording, however often it was confirmed: the newest of them, the best context. */
function wordings(
  pairs: readonly NearPair[],
  found: readonly FoundSource[],
  asked: Asked,
): MatchDto[] {
  const scores = new Map(found.map(({ id, score }) => [id, score]))
  const plain = plainText(asked.source)
  const match = (pair: NearPair) => {
    const isSame = plainText(pair.source) === plain
    const kind = isSame ? sameKind(pair, asked) : 'fuzzy'
    const percent = percentOf(scores.get(Number(pair.source_id)) ?? 0, isSame)
    return { ...matchOf(pair), kind, percent }
  }
  const wording = (pair: NearPair) => `${pair.source_id} ${plainText(pair.target)}`
  return [...Map.groupBy(pairs, wording).values()]
    .flatMap((said) => {
      const [best] = said.map(match).sort((one, other) => rankOf(one.kind) - rankOf(other.kind))
      return best ? { ...best, times: countUses(said) } : []
    })
    .sort(
      (one, other) =>
        rankOf(one.kind) - rankOf(other.kind) ||
        other.percent - one.percent ||
        other.pairId - one.pairId,
    )
}

function matchOf(pair: NearPair): Omit<MatchDto, 'kind' | 'percent' | 'times'> {
  return {
    pairId: Number(pair.id),
    source: pair.source,
    target: pair.target,
    title: '',
    ...originOf(pair),
  }
}

const KINDS: readonly MatchKind[] = ['context', 'exact', 'fuzzy']

function rankOf(kind: MatchKind): number {
  return KINDS.indexOf(kind)
}

/** In context where the neighbours are the same too, of which there is at least one. */
function sameKind(pair: NearPair, asked: Asked): MatchKind {
  const isAlone = asked.before === null && asked.after === null
  if (positionOf(pair) === null || isAlone) return 'exact'
  const isBetween = isSameText(pair.before, asked.before) && isSameText(pair.after, asked.after)
  return isBetween ? 'context' : 'exact'
}

function isSameText(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : plainText(one) === plainText(other)
}
