import 'server-only'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { letters, mailChoices, noticeChoices, notices } from '@/db/schema/notice'
import { people } from '@/db/schema/person'
import { type NoticeKind, type NoticeWay, toldOnce, USUAL_WAYS } from '@/domain/notice'
import { may } from '@/domain/permissions'
import type { Transaction } from '../context'
import { queueLetter } from '../mail/queue-letter'

/** What happened, as far as a notice tells it. */
export interface Told {
  articleId: string
  actorId: string | null
  segmentId?: number
  commentId?: number
  note?: string
  dueAt?: Date
}

/** Somebody to tell, and as what. Null stands for nobody, so that callers need not ask. */
export interface Recipient {
  personId: string | null
  kind: NoticeKind
}

/**
 * Tells people in the transaction of what it tells of: if this fails, it did not happen. Nobody hears
 * of their own act, or twice of one (the first reason counts), or of a kind they chose not to.
 */
export async function notify(
  tx: Transaction,
  told: Told,
  recipients: readonly Recipient[],
): Promise<void> {
  const named = recipients.flatMap(({ personId, kind }) => (personId ? [{ personId, kind }] : []))
  const wanted = toldOnce(named, told.actorId)
  if (wanted.length === 0) return
  const chosen = await choicesOf(tx, wanted)
  for (const { personId, kind, way, isAtOnce } of chosen) {
    const noticeId = await store(tx, { ...told, personId, kind, way })
    if (isAtOnce && noticeId !== null) await sendAtOnce(tx, personId, noticeId)
  }
}

interface Chosen {
  personId: string
  kind: NoticeKind
  way: NoticeWay
  isAtOnce: boolean
}

/** How each wants to hear of it; those who are gone, may not read or chose silence are left out. */
async function choicesOf(
  tx: Transaction,
  wanted: readonly { personId: string; kind: NoticeKind }[],
): Promise<Chosen[]> {
  const ids = wanted.map(({ personId }) => personId)
  const [standing, choices] = await Promise.all([
    tx
      .select({ id: people.id, role: people.role, pace: mailChoices.pace })
      .from(people)
      .leftJoin(mailChoices, eq(mailChoices.personId, people.id))
      .where(and(inArray(people.id, ids), isNull(people.disabledAt))),
    tx.select().from(noticeChoices).where(inArray(noticeChoices.personId, ids)),
  ])
  return wanted.flatMap(({ personId, kind }) => {
    const person = standing.find(({ id }) => id === personId)
    const choice = choices.find((each) => each.personId === personId && each.kind === kind)
    const way = choice?.way ?? USUAL_WAYS[kind]
    if (!person || !may(person.role, 'desk.read') || way === 'none') return []
    const isAtOnce = kind === 'mentioned' && way !== 'desk' && person.pace === 'mentions_at_once'
    return [{ personId, kind, way, isAtOnce }]
  })
}

type NewNotice = Told & Omit<Chosen, 'isAtOnce'>

/** The id of the notice; null when it only added to one that is still unread, or was told before. */
async function store(tx: Transaction, notice: NewNotice): Promise<number | null> {
  if (notice.kind === 'segment_changed') {
    await addToUnread(tx, notice)
    return null
  }
  const [row] = await tx
    .insert(notices)
    .values(notice)
    .onConflictDoNothing()
    .returning({ id: notices.id })
  return row?.id ?? null
}

async function addToUnread(tx: Transaction, notice: NewNotice): Promise<void> {
  await tx
    .insert(notices)
    .values(notice)
    .onConflictDoUpdate({
      target: [notices.personId, notices.articleId],
      targetWhere: sql`${notices.kind} = 'segment_changed' and ${notices.readAt} is null`,
      set: {
        count: sql`${notices.count} + 1`,
        segmentId: sql`excluded.segment_id`,
        actorId: sql`excluded.actor_id`,
        createdAt: sql`now()`,
      },
    })
}

async function sendAtOnce(tx: Transaction, personId: string, noticeId: number): Promise<void> {
  const [letter] = await tx
    .insert(letters)
    .values({ personId, occasion: `notice:${noticeId}` })
    .returning({ id: letters.id })
  if (!letter) return
  await tx.update(notices).set({ letterId: letter.id }).where(eq(notices.id, noticeId))
  await queueLetter(tx, letter.id)
}
