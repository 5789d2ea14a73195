import 'server-only'
import { sql } from 'drizzle-orm'
import { mailChoices, noticeChoices } from '@/db/schema/notice'
import { NOTICE_KINDS, type NoticeSettings } from '@/domain/notice'
import type { NoticeSettingsInput } from '@/domain/notice-inputs'
import { authorize, type Context } from '../context'
import { transaction } from '../transaction'
import { settingsOf } from './queries'

/** Says what one wants to hear of, where and when. One's own affair: it is in no log. */
export async function changeNoticeSettings(
  ctx: Context,
  { ways, mail }: NoticeSettingsInput,
): Promise<NoticeSettings> {
  authorize(ctx.actor, 'desk.read')
  const personId = ctx.actor.id
  const changedAt = new Date()
  return transaction(ctx, async (tx) => {
    await tx
      .insert(noticeChoices)
      .values(NOTICE_KINDS.map((kind) => ({ personId, kind, way: ways[kind], changedAt })))
      .onConflictDoUpdate({
        target: [noticeChoices.personId, noticeChoices.kind],
        set: { way: sql`excluded.way`, changedAt },
      })
    await tx
      .insert(mailChoices)
      .values({ personId, ...mail, changedAt })
      .onConflictDoUpdate({ target: mailChoices.personId, set: { ...mail, changedAt } })
    return settingsOf(tx, personId)
  })
}
