import 'server-only'
import { settings } from '@/db/schema/event'
import type { Settings } from '@/domain/settings'
import type { ChangeSettingsInput } from '@/domain/settings-inputs'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { readSettings, SETTING_KEYS } from './queries'

/** Changes a setting of the newsroom; what it was before stays in the log. */
export async function changeSettings(ctx: Context, input: ChangeSettingsInput): Promise<Settings> {
  authorize(ctx.actor, 'settings.manage')
  return transaction(ctx, async (tx) => {
    const before = await readSettings(tx)
    if (before.isFourEyesRelaxed === input.isFourEyesRelaxed) return before
    const row = {
      key: SETTING_KEYS.isFourEyesRelaxed,
      value: input.isFourEyesRelaxed,
      changedById: ctx.actor.id,
      changedAt: new Date(),
    }
    await tx.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: row })
    await recordEvent(
      tx,
      { actorId: ctx.actor.id },
      {
        type: 'settings.changed',
        key: row.key,
        from: before.isFourEyesRelaxed,
        to: input.isFourEyesRelaxed,
      },
    )
    return { isFourEyesRelaxed: input.isFourEyesRelaxed }
  })
}
