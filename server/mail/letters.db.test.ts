import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { letters, mailChoices, noticeChoices, notices } from '@/db/schema/notice'
import { people } from '@/db/schema/person'
import type { TestDatabase } from '@/db/testing/database'
import { type MailChoice, USUAL_WAYS } from '@/domain/notice'
import { setDueTime } from '../article/set-due-time'
import { addComment } from '../comment/add-comment'
import type { Context } from '../context'
import { sweepOlder } from '../jobs/sweep'
import { tellOfDueTimes } from '../jobs/tell-due'
import { changeNoticeSettings } from '../notice/change-notice-settings'
import { markRead } from '../notice/mark-read'
import { unsubscribe } from '../notice/unsubscribe'
import { serveTestDatabase } from '../reader/testing/serve-test-database'
import { article, person, segmentAt } from '../testing/desk'
import { mailer } from './mailer'
import { planLetters } from './plan-letters'
import { sendLetter } from './send-letter'
import { type MailSink, mailSink } from './testing/mail-sink'
import { unsubscribeToken } from './unsubscribe-token'

const DAILY: MailChoice = { pace: 'daily', hour: 7, zone: 'UTC', language: 'en' }
const DAY = 24 * 60 * 60_000

describe('mail, over a real line to a real mail server', () => {
  /** Midnight may pass while this runs. */
  const begun = Date.now()
  let test: TestDatabase
  let sink: MailSink
  let ana: Context
  let bruno: Context
  beforeAll(async () => {
    sink = await mailSink()
    vi.stubEnv('SMTP_URL', sink.url)
    vi.stubEnv('MAIL_FROM', 'desk@bahia.example')
    test = await serveTestDatabase('https://desk.bahia.example')
    ana = await named('Ana Núñez “la Ñ”', 'translator')
    bruno = await named('Bruno Ruiz', 'editor')
  })
  beforeEach(async () => {
    await test.db.delete(notices)
    await test.db.delete(letters)
    await test.db.delete(mailChoices)
    await test.db.delete(noticeChoices)
    await test.sql`delete from graphile_worker._private_jobs`
    sink.mails.length = 0
    sink.raw.length = 0
    sink.unknown.clear()
    await choose(ana, DAILY)
  })
  afterAll(async () => {
    await test.close()
    await sink.close()
  })

  async function named(name: string, role: 'translator' | 'editor'): Promise<Context> {
    const ctx = await person(test, role)
    await test.db.update(people).set({ name }).where(eq(people.id, ctx.actor.id))
    return { ...ctx, actor: { ...ctx.actor, name } }
  }

  const choose = (ctx: Context, mail: MailChoice) =>
    changeNoticeSettings(ctx, { ways: USUAL_WAYS, mail })

  async function mentions(body: string): Promise<void> {
    const { id } = await segmentAt(bruno, await article(ana), 1)
    await addComment(bruno, id, { kind: 'comment', body, side: null, quote: null })
  }

  /** Tomorrow at an hour, UTC: everything told today is then of the day before. */
  function tomorrow(hour: number, minute = 0): Date {
    const at = new Date(begun + DAY)
    at.setUTCHours(hour, minute, 0, 0)
    return at
  }

  const queued = async () =>
    (
      await test.sql`
      select j.id, j.payload->>'letterId' as letter from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send-letter'
      order by j.id`
    ).map((row) => Number(row.letter))

  async function send(letterId: number): Promise<void> {
    const post = mailer()
    if (post === null) throw new Error('no mail server is set')
    await sendLetter(test.db, post, letterId)
  }

  it('brings the day’s unread notices at the person’s hour, in plain words and in HTML', async () => {
    await mentions(`¿“Año” o «ano», @[${ana.actor.id}]? <b>ñ</b>`)
    await planLetters(test.db, tomorrow(6, 50))
    expect(await queued()).toEqual([])
    await planLetters(test.db, tomorrow(7, 5))
    const [letterId = 0] = await queued()
    await send(letterId)
    const [mail] = sink.mails
    expect(mail?.from?.text).toBe('"Diario de la Bahía" <desk@bahia.example>')
    expect(mail?.to).toMatchObject({
      value: [{ name: 'Ana Núñez “la Ñ”', address: ana.actor.email }],
    })
    expect(mail?.subject).toBe('Bruno Ruiz mentioned you in “The port opens again”.')
    expect(mail?.text).toContain('> ¿“Año” o «ano», @Ana Núñez “la Ñ”? <b>ñ</b>')
    expect(mail?.text).toMatch(
      /https:\/\/desk\.bahia\.example\/desk\/articles\/[0-9a-f-]{36}\/revise\?segment=2&panel=comments&comment=\d+/,
    )
    expect(mail?.html).toContain('&lt;b&gt;ñ&lt;/b&gt;')
    expect(mail?.html).not.toContain('<b>')
    expect(String(mail?.html)).not.toMatch(/<img|src=|url\(/)
    expect(String(mail?.text)).not.toContain('The ships came in')
    expect(mail?.messageId).toBe(`<letter-${letterId}@desk.bahia.example>`)
  })

  it('is in the language the person chose', async () => {
    await choose(ana, { ...DAILY, language: 'es' })
    await mentions(`@[${ana.actor.id}] uno`)
    await mentions(`@[${ana.actor.id}] dos`)
    await planLetters(test.db, tomorrow(8))
    await send((await queued())[0] ?? 0)
    expect(sink.mails[0]?.subject).toBe('Le esperan 2 novedades')
    expect(sink.mails[0]?.text).toContain('Bruno Ruiz le ha mencionado en «The port opens again».')
    expect(sink.mails[0]?.html).toContain('<html lang="es">')
  })

  it('goes once, though it is planned by two at once and sent by three', async () => {
    await mentions(`@[${ana.actor.id}]!`)
    await Promise.all([planLetters(test.db, tomorrow(7)), planLetters(test.db, tomorrow(7))])
    await planLetters(test.db, tomorrow(9))
    const jobs = await queued()
    expect(jobs).toHaveLength(1)
    await Promise.all(jobs.concat(jobs, jobs).map(send))
    await send(jobs[0] ?? 0)
    expect(sink.mails).toHaveLength(1)
    const later = new Date(tomorrow(9).getTime() + DAY)
    await planLetters(test.db, later)
    expect(await queued()).toHaveLength(1)
  })

  it('is not sent again when its sender was killed at work; what is still unread comes the next day', async () => {
    await mentions(`@[${ana.actor.id}]!`)
    await planLetters(test.db, tomorrow(7))
    const [first = 0] = await queued()
    await test.db.update(letters).set({ begunAt: new Date() }).where(eq(letters.id, first))
    await send(first)
    expect(sink.mails).toEqual([])
    await planLetters(test.db, new Date(tomorrow(7).getTime() + DAY))
    const second = (await queued()).find((id) => id !== first) ?? 0
    await send(second)
    expect(sink.mails).toHaveLength(1)
  })

  it('waits for a mail server that is away, and then goes', async () => {
    await mentions(`@[${ana.actor.id}]!`)
    await planLetters(test.db, tomorrow(7))
    const [letterId = 0] = await queued()
    await sink.close()
    await expect(send(letterId)).rejects.toThrow(/ECONNREFUSED/)
    expect(sink.mails).toEqual([])
    await sink.open()
    await send(letterId)
    expect(sink.mails).toHaveLength(1)
    const [row] = await test.db.select().from(letters).where(eq(letters.id, letterId))
    expect(row?.sentAt).not.toBeNull()
  })

  it('is given up when the mail server does not know the person', async () => {
    await mentions(`@[${ana.actor.id}]!`)
    sink.unknown.add(ana.actor.email)
    await planLetters(test.db, tomorrow(7))
    const [letterId = 0] = await queued()
    await send(letterId)
    const [row] = await test.db.select().from(letters).where(eq(letters.id, letterId))
    expect(row).toMatchObject({ sentAt: null })
    expect(row?.droppedAt).not.toBeNull()
  })

  it('does not come when everything was read meanwhile, or nothing was there', async () => {
    await planLetters(test.db, tomorrow(7))
    expect(await queued()).toEqual([])
    await mentions(`@[${ana.actor.id}]!`)
    await planLetters(test.db, tomorrow(7))
    await markRead(ana, { upTo: 1_000_000 })
    await send((await queued())[0] ?? 0)
    expect(sink.mails).toEqual([])
  })

  it('leaves what happened after the hour for the next day', async () => {
    await choose(ana, { ...DAILY, hour: new Date().getUTCHours() })
    await mentions(`@[${ana.actor.id}]!`)
    await planLetters(test.db, new Date())
    expect(await queued()).toEqual([])
  })

  it('brings a mention at once to whoever wants that, and not a second time in the morning', async () => {
    await choose(ana, { ...DAILY, pace: 'mentions_at_once' })
    await mentions(`@[${ana.actor.id}], now!`)
    const jobs = await queued()
    expect(jobs).toHaveLength(1)
    await send(jobs[0] ?? 0)
    expect(sink.mails[0]?.text).toContain('now!')
    await planLetters(test.db, tomorrow(7))
    expect(await queued()).toHaveLength(1)
  })

  it('lets nobody write a header of their own', async () => {
    const name = 'Eve\r\nBcc: all@bahia.example\r\n\r\nBody'
    const eve = await named(name, 'editor')
    const { id } = await segmentAt(eve, await article(ana), 0)
    await addComment(eve, id, {
      kind: 'comment',
      body: `@[${ana.actor.id}]`,
      side: null,
      quote: null,
    })
    await test.db.update(people).set({ name }).where(eq(people.id, ana.actor.id))
    await planLetters(test.db, tomorrow(7))
    await send((await queued())[0] ?? 0)
    await test.db.update(people).set({ name: ana.actor.name }).where(eq(people.id, ana.actor.id))
    const head = sink.raw[0]?.split('\r\n\r\n')[0] ?? ''
    expect(head).not.toMatch(/^bcc:/im)
    expect(sink.mails[0]?.bcc).toBeUndefined()
    expect(sink.mails[0]?.to).toMatchObject({ value: [{ address: ana.actor.email }] })
    expect(head).not.toContain('Body\r\n')
  })

  it('tells mail programs how to end it with one request, which needs no sign-in', async () => {
    await mentions(`@[${ana.actor.id}]!`)
    await planLetters(test.db, tomorrow(7))
    await send((await queued())[0] ?? 0)
    const token = unsubscribeToken(ana.actor.id)
    const head = sink.raw[0]?.replace(/\r\n\s/g, ' ') ?? ''
    expect(head).toContain(
      `List-Unsubscribe: <https://desk.bahia.example/api/v1/unsubscriptions/${token}>`,
    )
    expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(sink.mails[0]?.text).toContain(`https://desk.bahia.example/unsubscribe/${token}`)
    await unsubscribe(test.db, token)
    await unsubscribe(test.db, token)
    await mentions(`@[${ana.actor.id}] again`)
    await planLetters(test.db, new Date(tomorrow(7).getTime() + DAY))
    expect(await queued()).toHaveLength(1)
  })

  it.each([
    ['another’s name on it', (token: string) => `${bruno.actor.id}.${token.split('.')[1]}`],
    ['a letter changed', (token: string) => `${token.slice(0, -1)}_`],
    ['nothing in it', () => '.'],
    ['more in it', (token: string) => `${token}.x`],
  ])('takes no token with %s', async (_, forge) => {
    const forged = forge(unsubscribeToken(ana.actor.id))
    await expect(unsubscribe(test.db, forged)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('reminds once that a due time comes near, and once that it passed; a new time anew', async () => {
    const id = await article(ana)
    const at = (hours: number) => new Date(Date.UTC(2030, 4, 1, hours))
    await setDueTime(bruno, id, { dueAt: at(12).toISOString() })
    const told = async () =>
      (await test.db.select().from(notices).orderBy(notices.id)).map(({ kind }) => kind)
    await tellOfDueTimes(test.db, at(9))
    expect(await told()).toEqual([])
    await Promise.all([tellOfDueTimes(test.db, at(11)), tellOfDueTimes(test.db, at(11))])
    expect(await told()).toEqual(['due_soon'])
    await tellOfDueTimes(test.db, at(13))
    await tellOfDueTimes(test.db, at(14))
    expect(await told()).toEqual(['due_soon', 'overdue'])
    await setDueTime(bruno, id, { dueAt: at(15).toISOString() })
    await tellOfDueTimes(test.db, at(14))
    expect(await told()).toEqual(['due_soon', 'overdue', 'due_soon'])
  })

  it('keeps notices and letters for 90 days', async () => {
    await mentions(`@[${ana.actor.id}]!`)
    await planLetters(test.db, tomorrow(7))
    await sweepOlder(test.db, new Date(Date.now() + 89 * DAY))
    expect(await test.db.select().from(notices)).toHaveLength(1)
    await sweepOlder(test.db, new Date(Date.now() + 91 * DAY))
    expect(await test.db.select().from(notices)).toEqual([])
    expect(await test.db.select().from(letters)).toEqual([])
  })
})
