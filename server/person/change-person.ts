import 'server-only'
import { and, eq, isNull, ne } from 'drizzle-orm'
import { people, sessions } from '@/db/schema/person'
import { AppError } from '@/domain/errors'
import type { EventRecord } from '@/domain/event'
import type { PersonDto } from '@/domain/person'
import type { ChangePersonInput } from '@/domain/person-inputs'
import { authorize, type Context, type Transaction } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { hashPassword } from './password'
import { personDto } from './person-dto'
import { signInThrottle } from './sign-in-throttle'

type PersonRow = typeof people.$inferSelect

/**
 * Changes a person's name, role, standing or password; works on their next request. A new password
 * or being disabled ends their sessions. The last administrator cannot leave the house.
 */
export async function changePerson(
  ctx: Context,
  personId: string,
  input: ChangePersonInput,
): Promise<PersonDto> {
  authorize(ctx.actor, 'person.manage')
  const passwordHash = input.password === undefined ? null : await hashPassword(input.password)
  const changed = await transaction(ctx, async (tx) => {
    const [before] = await tx.select().from(people).where(eq(people.id, personId)).for('update')
    if (!before) throw new AppError('not_found', 'not_found')
    await keepAnAdministrator(tx, before, input)
    const changes = changesOf(before, input, passwordHash)
    if (Object.keys(changes).length === 0) return personDto(before)
    const [row] = await tx.update(people).set(changes).where(eq(people.id, personId)).returning()
    if (passwordHash !== null || changes.disabledAt) await endSessions(tx, personId)
    await recordEvent(tx, { actorId: ctx.actor.id }, ...eventsOf(personId, changes))
    return personDto(row ?? before)
  })
  if (passwordHash !== null) await signInThrottle(ctx.db).forgive(changed.email)
  return changed
}

function changesOf(
  before: PersonRow,
  input: ChangePersonInput,
  passwordHash: string | null,
): Partial<PersonRow> {
  const isToggling = input.disabled !== undefined && input.disabled !== (before.disabledAt !== null)
  return {
    ...(input.name !== undefined && input.name !== before.name && { name: input.name }),
    ...(input.role !== undefined && input.role !== before.role && { role: input.role }),
    ...(isToggling && { disabledAt: input.disabled ? new Date() : null }),
    ...(passwordHash !== null && { passwordHash }),
  }
}

function eventsOf(personId: string, changes: Partial<PersonRow>): EventRecord[] {
  const { disabledAt, ...others } = changes
  // The word "password" says that it changed; the hash itself is nobody's business.
  const fields = Object.keys(others).map((name) => (name === 'passwordHash' ? 'password' : name))
  const records: EventRecord[] = []
  if (fields.length > 0) records.push({ type: 'person.changed', personId, fields })
  if (disabledAt !== undefined) {
    records.push({ type: disabledAt === null ? 'person.enabled' : 'person.disabled', personId })
  }
  return records
}

async function keepAnAdministrator(
  tx: Transaction,
  before: PersonRow,
  input: ChangePersonInput,
): Promise<void> {
  const isLeaving =
    before.role === 'admin' &&
    before.disabledAt === null &&
    (input.disabled === true || (input.role !== undefined && input.role !== 'admin'))
  if (!isLeaving) return
  const others = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'admin'), isNull(people.disabledAt), ne(people.id, before.id)))
    .for('update')
  if (others.length === 0) throw new AppError('conflict', 'last_administrator')
}

async function endSessions(tx: Transaction, personId: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: new Date() })
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt)))
}
