import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { freeAbandoned } from '@/db/queue'
import { events } from '@/db/schema/event'
import { people } from '@/db/schema/person'
import { beginCorrection } from '../publication/begin-correction'
import { publishVersion } from '../publication/publish-version'
import { unscheduleVersion } from '../publication/unschedule-version'
import { readPublished } from '../reader/queries'
import {
  approve,
  article,
  articleRow,
  hashOf,
  person,
  save,
  segmentAt,
  toReaders,
  toReview,
} from '../testing/desk'
import { newsroom } from '../testing/newsroom'

const SLOW_CLOCK = `
  const RealDate = Date
  const late = () => RealDate.now() - 600_000
  globalThis.Date = class extends RealDate {
    constructor(...given) { given.length > 0 ? super(...given) : super(late()) }
    static now() { return late() }
  }`

/** The worker as it is run, a process of its own, against the test's database. */
describe('the worker', async () => {
  const { test, ana, editor } = await newsroom({ ana: 'translator', editor: 'editor' })
  let worker: ChildProcess | null = null
  afterEach(() => endWorker('SIGTERM'))

  function startWorker(clock: string[] = []): void {
    const command = ['--conditions=react-server', '--import', 'tsx', 'server/jobs/worker.ts']
    worker = spawn(process.execPath, [...clock, ...command], {
      env: {
        DATABASE_URL: test.url,
        AUTH_SECRET: randomBytes(48).toString('base64'),
        NODE_ENV: 'production',
      },
      stdio: 'ignore',
    })
  }

  async function endWorker(signal: NodeJS.Signals): Promise<void> {
    const running = worker
    worker = null
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill(signal)
    await gone
  }

  async function untilState(id: string, state: string): Promise<void> {
    for (let attempt = 0; attempt < 600; attempt++) {
      if ((await articleRow(ana, id)).state === state) return
      await sleep(100)
    }
    throw new Error(`still ${(await articleRow(ana, id)).state}, not ${state}`)
  }

  /** An approved article that goes out in a moment. */
  async function scheduled(inMilliseconds: number, by = editor): Promise<string> {
    const id = await article(ana)
    await toReview(ana, editor, id)
    await approve(editor, id)
    await schedule(id, inMilliseconds, by)
    return id
  }

  async function schedule(id: string, inMilliseconds: number, by = editor): Promise<void> {
    const hash = await hashOf(by, id)
    // Read last: a time that is past when it is asked for is refused.
    const scheduledFor = new Date(Date.now() + inMilliseconds).toISOString()
    await publishVersion(by, id, { hash, scheduledFor })
  }

  const typesOf = async (id: string) =>
    (await test.db.select().from(events).where(eq(events.articleId, id))).map(
      (row) => row.record.type,
    )

  it('publishes what was scheduled when its time has come, and not before', async () => {
    const id = await scheduled(4000)
    startWorker()
    await untilState(id, 'published')
    expect((await articleRow(ana, id)).slug).toBe('the-port-opens-again')
    const [out] = await test.sql`
      select count(*)::int as early from publications, events
      where publications.article_id = ${id} and events.article_id = ${id}
        and record->>'type' = 'version.scheduled'
        and publications.created_at < (record->>'scheduledFor')::timestamptz`
    expect(out?.early).toBe(0)
    expect((await typesOf(id)).filter((type) => type === 'version.published')).toHaveLength(1)
  }, 60_000)

  it('catches up on what fell due while it was down, also after it was killed', async () => {
    const late = await scheduled(1000)
    startWorker()
    await untilState(late, 'published')
    await endWorker('SIGKILL')
    const due = await scheduled(1000)
    await sleep(1500)
    expect((await articleRow(ana, due)).state).toBe('scheduled')
    startWorker()
    await untilState(due, 'published')
  }, 90_000)

  it('goes on with what it was doing when it was killed, and leaves a living one’s work alone', async () => {
    const id = await scheduled(1000)
    const lockOf = async () => {
      const [job] = await test.sql`
        select locked_by as by from graphile_worker.jobs where task_identifier = 'publish-scheduled'`
      return job?.by ?? null
    }
    await test.sql.begin(async (sql) => {
      await sql`select from articles where id = ${id} for update`
      startWorker()
      while ((await lockOf()) === null) await sleep(50)
      const first = await lockOf()
      await freeAbandoned(test.url, 'cotejo worker')
      expect(await lockOf(), 'it lives').toBe(first)
      await endWorker('SIGKILL')
      expect(await lockOf()).toBe(first)
    })
    startWorker()
    await untilState(id, 'published')
  }, 60_000)

  it('publishes also on a machine whose clock is ten minutes slow', async () => {
    const id = await scheduled(1000)
    startWorker(['--import', `data:text/javascript,${encodeURIComponent(SLOW_CLOCK)}`])
    await untilState(id, 'published')
  }, 60_000)

  it('leaves alone what was changed, unscheduled or put off meanwhile, and publishes the rest', async () => {
    const changed = await scheduled(1000)
    await save(ana, (await segmentAt(ana, changed, 0)).id, 'The port reopens')
    const stopped = await scheduled(1000)
    await unscheduleVersion(editor, stopped)
    const putOff = await scheduled(1000)
    await unscheduleVersion(editor, putOff)
    await schedule(putOff, 3_600_000)
    const marker = await scheduled(1200)
    startWorker()
    await untilState(marker, 'published')
    expect((await articleRow(ana, changed)).state).toBe('in_revision')
    expect((await articleRow(ana, stopped)).state).toBe('approved')
    expect((await articleRow(ana, putOff)).state).toBe('scheduled')
  }, 60_000)

  it('sends a correction out with the kind and note it was scheduled with', async () => {
    const id = await article(ana)
    const slug = await toReaders(ana, editor, id)
    await beginCorrection(editor, id)
    await save(ana, (await segmentAt(ana, id, 0)).id, 'The harbour reopens')
    await toReview(ana, editor, id)
    await approve(editor, id)
    const correction = { kind: 'typo' as const, publicNote: 'A letter was missing.' }
    const hash = await hashOf(editor, id)
    const scheduledFor = new Date(Date.now() + 1000).toISOString()
    await publishVersion(editor, id, { hash, scheduledFor, correction })
    startWorker()
    await untilState(id, 'published')
    expect(await readPublished(test.db, slug)).toMatchObject({
      title: 'The harbour reopens',
      corrections: [{ kind: 'typo', publicNote: 'A letter was missing.' }],
    })
  }, 60_000)

  it('publishes nothing for somebody who was disabled meanwhile, and says so in the log', async () => {
    const leaver = await person(test, 'editor')
    const id = await scheduled(1000, leaver)
    await test.db
      .update(people)
      .set({ disabledAt: new Date() })
      .where(eq(people.id, leaver.actor.id))
    startWorker()
    await untilState(id, 'approved')
    expect(await typesOf(id)).toContain('publication.failed')
    expect((await articleRow(ana, id)).liveVersionId).toBeNull()
  }, 60_000)
})
