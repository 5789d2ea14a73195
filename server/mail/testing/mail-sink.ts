import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface MailSink {
  url: string
  /** Mails in the order they came, as a mail program reads them. */
  mails: ParsedMail[]
  /** The same as they came over the line. */
  raw: string[]
  /** Addresses the server does not know: 550 at RCPT. */
  unknown: Set<string>
  close: () => Promise<void>
  /** Listens again where it did. */
  open: () => Promise<void>
}

/** A mail server on a free port of this machine that keeps what it gets. */
export async function mailSink(): Promise<MailSink> {
  const mails: ParsedMail[] = []
  const raw: string[] = []
  const unknown = new Set<string>()
  let server: SMTPServer | null = null
  let port = 0
  const open = async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) =>
        done(unknown.has(address) ? refusal(550, 'no such mailbox') : null),
      onData: async (stream, _session, done) => {
        const bytes = await buffer(stream)
        raw.push(bytes.toString('latin1'))
        mails.push(await simpleParser(bytes))
        done()
      },
    })
    server.on('error', () => undefined)
    const listener = server.listen(port, '127.0.0.1')
    if (!listener.listening) await once(listener, 'listening')
    port = (listener.address() as AddressInfo).port
  }
  await open()
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    raw,
    unknown,
    open,
    close: () => new Promise((resolve) => (server ? server.close(() => resolve()) : resolve())),
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
