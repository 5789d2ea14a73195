import 'server-only'
import { people } from '@/db/schema/person'
import { AppError } from '@/domain/errors'
import type { PersonDto } from '@/domain/person'
import type { CreatePersonInput } from '@/domain/person-inputs'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { hashPassword } from './password'
import { personDto } from './person-dto'

/** Gives somebody an account. The address must be new. */
export async function createPerson(ctx: Context, input: CreatePersonInput): Promise<PersonDto> {
  authorize(ctx.actor, 'person.manage')
  const passwordHash = await hashPassword(input.password)
  return transaction(ctx, async (tx) => {
    const [row] = await tx
      .insert(people)
      .values({ name: input.name, email: input.email, role: input.role, passwordHash })
      .onConflictDoNothing()
      .returning()
    if (!row) throw new AppError('invalid', 'fields_invalid', { fields: { email: 'email_taken' } })
    await recordEvent(
      tx,
      { actorId: ctx.actor.id },
      { type: 'person.created', personId: row.id, role: row.role },
    )
    return personDto(row)
  })
}
