import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { database } from '../database'
import { mailer } from '../mail/mailer'
import { planLetters as planOn } from '../mail/plan-letters'
import { sendLetter as sendOn } from '../mail/send-letter'

const Payload = z.object({ letterId: z.int() })

/** The worker's task: whose daily letter is due? Without a mail server nothing is planned. */
export const planLetters: Task = async () => {
  if (mailer() !== null) await planOn(database(), new Date())
}

/** The worker's task: one letter. Without a mail server its notices wait for a daily letter. */
export const sendLetter: Task = async (payload) => {
  const post = mailer()
  if (post !== null) await sendOn(database(), post, Payload.parse(payload).letterId)
}
