import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { mailChoices } from '@/db/schema/notice'
import { people } from '@/db/schema/person'
import { AppError } from '@/domain/errors'
import { personOfToken } from '../mail/unsubscribe-token'
import { usualMail } from '../mail/usual-mail'

/** Ends one person's mail, by the token of a letter they got; doing it twice changes nothing. */
export async function unsubscribe(db: Database, token: string): Promise<Record<string, never>> {
  const personId = personOfToken(token)
  const [person] = personId
    ? await db.select({ id: people.id }).from(people).where(eq(people.id, personId))
    : []
  if (!person) throw new AppError('not_found', 'not_found')
  const changes = { pace: 'never' as const, changedAt: new Date() }
  await db
    .insert(mailChoices)
    .values({ personId: person.id, ...usualMail(), ...changes })
    .onConflictDoUpdate({ target: mailChoices.personId, set: changes })
  return {}
}
