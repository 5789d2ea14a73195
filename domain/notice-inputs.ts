import { z } from 'zod'
import { CHOSEN_WAYS, MAIL_PACES, NOTICE_KINDS } from './notice'

const NoticeId = z.int().positive()

export const MarkReadInput = z.union([
  z.strictObject({ ids: z.array(NoticeId).min(1).max(200) }),
  z.strictObject({ upTo: NoticeId }),
])
export type MarkReadInput = z.infer<typeof MarkReadInput>

export const NoticeSettingsInput = z.strictObject({
  ways: z.record(z.enum(NOTICE_KINDS), z.enum(CHOSEN_WAYS)),
  mail: z.strictObject({
    pace: z.enum(MAIL_PACES),
    hour: z.int().min(0).max(23),
    zone: z.string().max(60).refine(isZone, 'zone_unknown').nullable(),
    language: z.enum(['en', 'es']),
  }),
})
export type NoticeSettingsInput = z.infer<typeof NoticeSettingsInput>

/** Whether a text names a time zone this runtime knows (IANA). */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
