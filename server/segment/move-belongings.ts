import 'server-only'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { alternatives, dismissals } from '@/db/schema/segment'
import type { MovedRow } from '@/domain/resegment'
import type { Transaction } from '../context'
import { type Home, moveComments } from './move-comments'

/** Two of one key cannot stand beside each other in a segment; the second stays where it is. */
type Belonging = MovedRow & { home: number; key: string }

/**
 * Takes what was said of retired segments to those in their place: a comment to the part that holds
 * the words it quotes, a dismissal to the part that has its finding, what names nothing to the first.
 * With `before` (an act being undone) each goes back to where it was.
 */
export async function moveBelongings(
  tx: Transaction,
  retiredIds: readonly number[],
  homes: readonly Home[],
  before: readonly MovedRow[] = [],
): Promise<MovedRow[]> {
  const ids = [...retiredIds]
  const [first] = homes
  if (!first) return []
  const dismissed = await tx
    .select()
    .from(dismissals)
    .where(and(inArray(dismissals.segmentId, ids), isNull(dismissals.undoneAt)))
    .orderBy(asc(dismissals.id))
  const waiting = await tx
    .select()
    .from(alternatives)
    .where(and(inArray(alternatives.segmentId, ids), isNull(alternatives.resolvedAt)))
    .orderBy(asc(alternatives.id))
  const origin = ({ table, id }: Pick<MovedRow, 'table' | 'id'>) =>
    before.find((row) => row.table === table && row.id === id)?.from
  const belongings: Belonging[] = [
    ...dismissed.map((row) => {
      const moved = { table: 'dismissals' as const, id: row.id, from: row.segmentId }
      const home = origin(moved) ?? homeOf(homes, row.fingerprint)?.id ?? first.id
      return { ...moved, home, key: row.fingerprint }
    }),
    ...waiting.map((row) => {
      const moved = { table: 'alternatives' as const, id: row.id, from: row.segmentId }
      const key = JSON.stringify([row.authorId, row.baseVersion, row.text])
      return { ...moved, home: origin(moved) ?? first.id, key }
    }),
  ]
  return [...(await moveComments(tx, ids, homes, before)), ...(await rehome(tx, belongings))]
}

function homeOf(homes: readonly Home[], fingerprint: string): Home | undefined {
  return homes.find(({ findings }) =>
    findings.some((finding) => finding.fingerprint === fingerprint),
  )
}

async function rehome(tx: Transaction, belongings: Belonging[]): Promise<MovedRow[]> {
  const taken = new Set<string>()
  const moved: MovedRow[] = []
  for (const { home, key, table, id, from } of belongings) {
    const place = `${table}:${home}:${key}`
    if (taken.has(place)) continue
    taken.add(place)
    const stored = table === 'dismissals' ? dismissals : alternatives
    await tx.update(stored).set({ segmentId: home }).where(eq(stored.id, id))
    moved.push({ table, id, from })
  }
  return moved
}
