import 'server-only'
import { eq } from 'drizzle-orm'
import { settings } from '@/db/schema/event'
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings'
import { authorize, type Context, type Reader } from '../context'

const FOUR_EYES = 'is_four_eyes_relaxed'

/** The newsroom's settings as they stand. */
export async function readSettings(db: Reader): Promise<Settings> {
  const [row] = await db.select().from(settings).where(eq(settings.key, FOUR_EYES))
  return { isFourEyesRelaxed: row ? row.value === true : DEFAULT_SETTINGS.isFourEyesRelaxed }
}

/** The settings for a screen. */
export function settingsFor(ctx: Context): Promise<Settings> {
  authorize(ctx.actor, 'desk.read')
  return readSettings(ctx.db)
}

export const SETTING_KEYS = { isFourEyesRelaxed: FOUR_EYES } as const
