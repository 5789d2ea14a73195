import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { PairDto, PairPage } from '@/domain/memory'
import type { PairSearch } from '@/domain/memory-inputs'
import { plainText } from '@/language'
import { authorize, type Context, type Transaction } from '../context'
import { namesOf } from '../person/names'
import { type AskedPhrase, phraseOf } from './asked-phrase'
import { countUses } from './count-uses'
import {
  listed,
  originOf,
  PAIR_COLUMNS,
  PAIR_TABLES,
  type StoredPair,
  standingOf,
  titlesOf,
} from './pairs-of'
import { patiently } from './patiently'

/** Somebody looks something up and waits for it; longer than this, other words find it sooner. */
const PATIENCE_MS = 2_000
/** Sentences, or pairs, of one page. */
const PAGE = 40
/** Newest wordings looked at of each sentence. */
const NEWEST = 10
/** Pages read for one answer while most of what they hold is offered no more. */
const MOST_READS = 4

const NOTHING: PairPage = { pairs: [], names: {}, next: null, isLate: false }

/** Where the newsroom said a word or phrase before, in either language, the newest first. */
export async function searchPairs(ctx: Context, search: PairSearch): Promise<PairPage> {
  authorize(ctx.actor, 'desk.read')
  const phrase = phraseOf(search.q, search.lane === 'source' ? 'es' : 'en')
  if (phrase === null && search.q !== '') return NOTHING
  const found = await patiently(ctx, PATIENCE_MS, (tx) => find(tx, phrase, search))
  return found ?? { ...NOTHING, next: search.before ?? null, isLate: true }
}

async function find(
  tx: Transaction,
  phrase: AskedPhrase | null,
  search: PairSearch,
): Promise<PairPage> {
  const shown: StoredPair[] = []
  let next = search.before ?? null
  for (let reads = 0; reads < MOST_READS && shown.length < PAGE / 2; reads++) {
    const read = await readPage(tx, phrase, { lane: laneOf(search), before: next })
    const isShown = (pair: StoredPair) => search.show === 'all' || standingOf(pair) === 'offered'
    shown.push(...read.pairs.filter(isShown))
    next = read.next
    if (next === null) break
  }
  const pairs = wordings(shown)
  const titles = await titlesOf(
    tx,
    pairs.map(({ articleId }) => articleId),
  )
  return {
    pairs: pairs.map((pair) => ({ ...pair, title: titles.get(pair.articleId) ?? '' })),
    names: await namesOf(
      tx,
      pairs.flatMap(({ byId, withdrawal }) => [byId, withdrawal?.byId]),
    ),
    next,
    isLate: false,
  }
}

interface Page {
  lane: PairSearch['lane']
  before: number | null
}

/** What was confirmed last is read by pair, as the English is. */
function laneOf({ q, lane }: PairSearch): PairSearch['lane'] {
  return q === '' ? 'target' : lane
}

/** Spanish is found by sentence, each with its wordings; English by pair. */
async function readPage(tx: Transaction, phrase: AskedPhrase | null, { lane, before }: Page) {
  const isSpanish = lane === 'source'
  const [table, words, text] = isSpanish
    ? [sql`memory_sources`, sql`words`, sql`text`]
    : [sql`memory_pairs`, sql`target_words`, sql`target`]
  const rows = await tx.execute<{ id: string }>(sql`
    select id from ${table}
    where ${before === null ? sql`true` : sql`id < ${before}`}
      ${phrase === null ? sql`` : sql`and ${holds(phrase, words, text)}`}
    order by id desc
    limit ${PAGE}`)
  const ids = rows.map(({ id }) => Number(id))
  const pairs = ids.length === 0 ? [] : await pairsAt(tx, ids, isSpanish)
  return { pairs, next: ids.length < PAGE ? null : (ids.at(-1) ?? null) }
}

/** A phrase is found by its neighbours: each of its words alone may stand in every tenth text. */
function holds({ query, text, isPhrase, neighbours }: AskedPhrase, words: SQL, column: SQL): SQL {
  const found =
    neighbours === null
      ? sql`${words} @@ ${query}::tsquery`
      : sql`neighbour_words(${column}) @> neighbour_words(${neighbours})`
  return isPhrase
    ? sql`${found} and position(lower(unaccent(${text})) in lower(unaccent(${column}))) > 0`
    : found
}

function pairsAt(tx: Transaction, ids: readonly number[], areSources: boolean) {
  const from = areSources
    ? sql`memory_sources wanted cross join lateral (
        select * from memory_pairs p where p.source_id = wanted.id order by p.id desc limit ${NEWEST}
      ) p`
    : sql`memory_pairs p`
  const which = areSources ? sql`wanted.id` : sql`p.id`
  return tx.execute<StoredPair>(sql`
    select ${PAIR_COLUMNS} from ${from} ${PAIR_TABLES}
    where ${which} in (${listed(ids)})
    order by ${which} desc, p.id desc`)
}

/** Each wording of a sentence once, as it was said last. */
function wordings(pairs: readonly StoredPair[]): PairDto[] {
  const wording = (pair: StoredPair) =>
    `${pair.source_id} ${standingOf(pair)} ${plainText(pair.target)}`
  return [...Map.groupBy(pairs, wording).values()].flatMap((said) =>
    said.slice(0, 1).map((newest) => ({ ...pairDto(newest), times: countUses(said) })),
  )
}

function pairDto(pair: StoredPair): Omit<PairDto, 'times'> {
  const { withdrawn_by_id: byId, withdrawn_at: at, withdrawal_reason: reason } = pair
  return {
    pairId: Number(pair.id),
    source: pair.source,
    target: pair.target,
    title: '',
    ...originOf(pair),
    standing: standingOf(pair),
    withdrawal:
      byId !== null && at !== null && reason !== null
        ? { byId, at: new Date(at).toISOString(), reason }
        : null,
  }
}
