import 'server-only'
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { letters, mailChoices, notices } from '@/db/schema/notice'
import { people } from '@/db/schema/person'
import { env } from '@/env'
import { log } from '../log'
import { noticeDto, peopleIn, type StoredNotice, storedNotices } from '../notice/queries'
import { namesOf } from '../person/names'
import { type Mailer, MailRefused } from './mailer'
import { unsubscribeToken } from './unsubscribe-token'
import { newsroomZone, usualMail } from './usual-mail'
import { type Addressee, writeLetter } from './write-letter'

/**
 * Sends one letter, once. Its row says that it was begun before anything leaves the house: a second
 * run, or one after the sender was killed, finds that and leaves it. Only a failure that was seen to
 * happen takes the mark back and throws, so that the job is tried again.
 */
export async function sendLetter(db: Database, mailer: Mailer, letterId: number): Promise<void> {
  const claimed = await claim(db, letterId)
  if (!claimed) return
  const set = (values: Partial<typeof letters.$inferInsert>) =>
    db.update(letters).set(values).where(eq(letters.id, letterId))
  try {
    const names = await namesOf(db, claimed.told.flatMap(peopleIn))
    const letter = writeLetter(claimed.to, {
      notices: claimed.told.map(noticeDto),
      names,
      unsubscribeToken: unsubscribeToken(claimed.to.id),
    })
    const host = new URL(env().PUBLIC_URL).hostname
    await mailer.send({ ...letter, messageId: `<letter-${letterId}@${host}>` })
  } catch (error) {
    if (error instanceof MailRefused) {
      log('warn', 'letter refused', { letterId, error: error.cause })
      await set({ droppedAt: new Date() })
      return
    }
    await set({ begunAt: null })
    throw error
  }
  await set({ sentAt: new Date() })
}

interface Claimed {
  to: Addressee
  told: StoredNotice[]
}

/** Marks the letter as begun, unless it was before; drops it when nothing is left to tell. */
async function claim(db: Database, letterId: number): Promise<Claimed | null> {
  return db.transaction(async (tx) => {
    const [letter] = await tx.select().from(letters).where(eq(letters.id, letterId)).for('update')
    if (!letter || letter.begunAt || letter.sentAt || letter.droppedAt) return null
    const [to] = await tx
      .select({ person: people, mail: mailChoices })
      .from(people)
      .leftJoin(mailChoices, eq(mailChoices.personId, people.id))
      .where(and(eq(people.id, letter.personId), isNull(people.disabledAt)))
    const mail = to?.mail ?? usualMail()
    const told = await storedNotices(
      tx,
      and(eq(notices.letterId, letterId), isNull(notices.readAt), ne(notices.way, 'desk')),
      1000,
    )
    const isDue = to !== undefined && mail.pace !== 'never' && told.length > 0
    const at = new Date()
    await tx
      .update(letters)
      .set(isDue ? { begunAt: at } : { droppedAt: at })
      .where(eq(letters.id, letterId))
    if (!isDue) return null
    const { id, name, email } = to.person
    const zone = mail.zone ?? newsroomZone()
    return { to: { id, name, email, language: mail.language, zone }, told }
  })
}
