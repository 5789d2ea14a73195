import 'server-only'
import type { MailChoice } from '@/domain/notice'
import { env } from '@/env'

const MORNING = 7

/** What holds for somebody who chose nothing: one letter a day, in the newsroom's morning. */
export function usualMail(): MailChoice {
  return { pace: 'daily', hour: MORNING, zone: null, language: env().MAIL_LANGUAGE }
}

/** The zone of the server (`TZ`), as for the times on every page. */
export function newsroomZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
