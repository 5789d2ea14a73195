import 'server-only'
import { count, eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { people } from '@/db/schema/person'
import { AppError } from '@/domain/errors'
import type { CreatePersonInput } from '@/domain/person-inputs'
import { recordEvent } from '../record-event'
import { hashPassword } from './password'

/**
 * Creates the first administrator, once: refused as soon as any administrator exists. The one verb
 * without an actor; only the command line calls it.
 */
export async function setUpAdministrator(
  db: Database,
  input: Omit<CreatePersonInput, 'role'>,
): Promise<{ id: string }> {
  const passwordHash = await hashPassword(input.password)
  return db.transaction(async (tx) => {
    await tx.execute('lock table people in share row exclusive mode')
    const [found] = await tx
      .select({ admins: count() })
      .from(people)
      .where(eq(people.role, 'admin'))
    if ((found?.admins ?? 0) > 0) throw new AppError('conflict', 'administrator_exists')
    const [row] = await tx
      .insert(people)
      .values({ name: input.name, email: input.email, role: 'admin', passwordHash })
      .onConflictDoNothing()
      .returning({ id: people.id })
    if (!row) throw new AppError('conflict', 'email_taken')
    await recordEvent(
      tx,
      { actorId: null },
      { type: 'person.created', personId: row.id, role: 'admin' },
    )
    return row
  })
}
