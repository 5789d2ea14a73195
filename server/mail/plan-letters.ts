import 'server-only'
import { and, eq, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { letters, mailChoices, notices } from '@/db/schema/notice'
import { people } from '@/db/schema/person'
import { letterTime } from '@/domain/mail-time'
import type { Transaction } from '../context'
import { queueLetter } from './queue-letter'
import { newsroomZone, usualMail } from './usual-mail'

const HOUR = 60 * 60_000

/**
 * Writes the day's letter of everybody whose hour has come and who has something unread. The row is
 * one a person and day, so however often and by however many workers this runs, there is one letter.
 */
export async function planLetters(db: Database, now: Date): Promise<void> {
  for (const { id, mail } of await readersOfMail(db)) {
    const time = letterTime(now, { hour: mail.hour, zone: mail.zone ?? newsroomZone() })
    if (mail.pace === 'never' || time === null) continue
    await db.transaction((tx) => plan(tx, { personId: id, ...time, now }))
  }
}

/** Everybody here who has an unread notice that may go by mail. */
async function readersOfMail(db: Database) {
  const rows = await db
    .selectDistinct({ id: people.id, mail: mailChoices })
    .from(people)
    .innerJoin(notices, eq(notices.personId, people.id))
    .leftJoin(mailChoices, eq(mailChoices.personId, people.id))
    .where(and(isNull(people.disabledAt), isNull(notices.readAt), ne(notices.way, 'desk')))
  return rows.map(({ id, mail }) => ({ id, mail: mail ?? usualMail() }))
}

interface Planned {
  personId: string
  day: string
  since: Date
  now: Date
}

async function plan(tx: Transaction, { personId, day, since, now }: Planned): Promise<void> {
  const untold = await untoldNotices(tx, personId, { since, now })
  if (untold.length === 0) return
  const [letter] = await tx
    .insert(letters)
    .values({ personId, occasion: `digest:${day}` })
    .onConflictDoNothing()
    .returning({ id: letters.id })
  if (!letter) return
  await tx.update(notices).set({ letterId: letter.id }).where(inArray(notices.id, untold))
  await queueLetter(tx, letter.id)
}

/**
 * Unread notices that no letter told yet. One whose letter never went out, or of which nobody knows
 * whether it did (its sender died), is told again the next day; never twice on one.
 */
async function untoldNotices(
  tx: Transaction,
  personId: string,
  { since, now }: Pick<Planned, 'since' | 'now'>,
): Promise<number[]> {
  const rows = await tx
    .select({ id: notices.id })
    .from(notices)
    .leftJoin(letters, eq(letters.id, notices.letterId))
    .where(
      and(
        eq(notices.personId, personId),
        isNull(notices.readAt),
        ne(notices.way, 'desk'),
        lt(notices.createdAt, since),
        or(
          isNull(letters.id),
          and(
            isNull(letters.sentAt),
            lt(letters.createdAt, new Date(now.getTime() - 12 * HOUR)),
            sql`coalesce(${letters.begunAt} < ${new Date(now.getTime() - HOUR).toISOString()}, true)`,
          ),
        ),
      ),
    )
  return rows.map(({ id }) => id)
}
