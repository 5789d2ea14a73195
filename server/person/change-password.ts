import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { people, sessions } from '@/db/schema/person'
import { AppError } from '@/domain/errors'
import type { ChangePasswordInput } from '@/domain/person-inputs'
import type { Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { hashPassword, isPassword } from './password'
import { passwordThrottle, signInThrottle } from './sign-in-throttle'

/** Changes one's own password after giving the present one, and ends every session of the account. */
export async function changePassword(ctx: Context, input: ChangePasswordInput): Promise<void> {
  const throttle = passwordThrottle(ctx.db)
  const retryAfterSeconds = await throttle.take(ctx.actor.id)
  if (retryAfterSeconds > 0) {
    throw new AppError('rate_limited', 'rate_limited', { retryAfterSeconds })
  }
  const [person] = await ctx.db.select().from(people).where(eq(people.id, ctx.actor.id))
  if (!(await isPassword(person?.passwordHash ?? null, input.current))) {
    throw new AppError('invalid', 'fields_invalid', { fields: { current: 'password_wrong' } })
  }
  const passwordHash = await hashPassword(input.next)
  await transaction(ctx, async (tx) => {
    await tx.update(people).set({ passwordHash }).where(eq(people.id, ctx.actor.id))
    await tx
      .update(sessions)
      .set({ endedAt: new Date() })
      .where(and(eq(sessions.personId, ctx.actor.id), isNull(sessions.endedAt)))
    await recordEvent(
      tx,
      { actorId: ctx.actor.id },
      { type: 'person.changed', personId: ctx.actor.id, fields: ['password'] },
    )
  })
  await throttle.giveBack(ctx.actor.id)
  await signInThrottle(ctx.db).forgive(ctx.actor.email)
}
