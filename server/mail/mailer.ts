import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '@/env'

/** One mail, ready to go. */
export interface Mail {
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  /** The same for the same letter, so that a mail server that saw it before can tell. */
  messageId: string
  /** Where one request, without a sign-in, ends these mails (RFC 8058). */
  unsubscribeUrl: string
}

/** The outside world of mail. */
export interface Mailer {
  send: (mail: Mail) => Promise<void>
}

/** The mail server will not take this mail, however often it is tried. */
export class MailRefused extends Error {}

const WAIT_MS = 20_000

/** The mail server of the settings; null when the newsroom sends no mail. */
export function mailer(): Mailer | null {
  const { SMTP_URL, MAIL_FROM, NEWSROOM_NAME } = env()
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return null
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    // Letters are made of plain words: nothing in them may make us read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, subject, text, html, messageId, unsubscribeUrl }) => {
      try {
        await transport.sendMail({
          text,
          html,
          messageId,
          from: { name: oneLine(NEWSROOM_NAME), address: MAIL_FROM },
          to: { name: oneLine(to.name), address: to.address },
          subject: oneLine(subject),
          headers: {
            'List-Unsubscribe': `<${unsubscribeUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            'Auto-Submitted': 'auto-generated',
          },
        })
      } catch (error) {
        throw isRefusal(error) ? new MailRefused('refused', { cause: error }) : error
      } finally {
        transport.close()
      }
    },
  }
}

/** A header is one line: whatever could end it becomes a space. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}

/** RFC 5321 §4.2.1: a reply of 5yz to the envelope is final; what fails before it may pass. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error)) return false
  const isOfEnvelope = 'code' in error && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE')
  return isOfEnvelope && Number(error.responseCode) >= 500
}
