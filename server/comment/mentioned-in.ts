import 'server-only'
import { inArray } from 'drizzle-orm'
import { people } from '@/db/schema/person'
import { AppError } from '@/domain/errors'
import { mentionsIn } from '@/domain/mention'
import { may } from '@/domain/permissions'
import type { Transaction } from '../context'

const MAX_MENTIONS = 20

/** The people a text names. Who is unknown, has left or may not read the article is refused. */
export async function mentionedIn(tx: Transaction, body: string): Promise<string[]> {
  const ids = mentionsIn(body)
  if (ids.length === 0) return ids
  if (ids.length > MAX_MENTIONS) throw refused('mentions_many')
  const found = await tx
    .select({ id: people.id, role: people.role, disabledAt: people.disabledAt })
    .from(people)
    .where(inArray(people.id, ids))
  if (found.length < ids.length) throw refused('mention_unknown')
  if (found.some((person) => person.disabledAt !== null)) throw refused('mention_disabled')
  if (found.some(({ role }) => !may(role, 'desk.read'))) throw refused('mention_unknown')
  return ids
}

function refused(reason: string): AppError {
  return new AppError('invalid', 'fields_invalid', { fields: { body: reason } })
}
