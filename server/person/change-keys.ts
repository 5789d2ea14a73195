import 'server-only'
import { eq } from 'drizzle-orm'
import { people } from '@/db/schema/person'
import type { KeyChoices } from '@/domain/keys'
import type { ChangeKeysInput } from '@/domain/keys-inputs'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'

/** Changes one's own keys, all at once: the last of two screens wins. */
export async function changeKeys(
  ctx: Context,
  { keys }: ChangeKeysInput,
): Promise<{ keys: KeyChoices }> {
  authorize(ctx.actor, 'desk.read')
  const personId = ctx.actor.id
  return transaction(ctx, async (tx) => {
    await tx.update(people).set({ keys }).where(eq(people.id, personId))
    await recordEvent(
      tx,
      { actorId: personId },
      { type: 'person.changed', personId, fields: ['keys'] },
    )
    return { keys }
  })
}
