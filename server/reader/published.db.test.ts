import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/db/testing/database'
import { isNotice } from '@/domain/reader-pages'
import { readChanges } from './changes'
import { listCorrections } from './corrections'
import { listAddresses, listPublished } from './listings'
import { readPublished, readPublishedVersion } from './queries'
import { articleStamp, siteStamp } from './stamps'
import { approve, type Newsroom, openNewsroom, publish, revise, withdraw } from './testing/newsroom'

const DRAFTS = [
  'CANARY-draft The port closings.',
  'Nobody knows when it opens.',
  'The mayor shuts up.',
]
let opened: TestDatabase

beforeAll(async () => {
  opened = await testDatabase()
})
afterAll(() => opened.close())

/** An article whose first version, with the title put right, is out. */
async function firstPublished(): Promise<Newsroom> {
  const newsroom = await openNewsroom(opened.db, DRAFTS)
  await revise(opened.db, newsroom, { index: 0, number: 2, text: 'Port closes.' })
  await publish(opened.db, newsroom, await approve(opened.db, newsroom, 1))
  return newsroom
}

/** The same, corrected once; a further revision and an approved version 3 are not out. */
async function corrected(): Promise<Newsroom> {
  const newsroom = await firstPublished()
  await revise(opened.db, newsroom, { index: 2, number: 2, text: 'The mayor is silent.' })
  const note = { kind: 'mistranslation', note: 'The mayor kept silent.' } as const
  await publish(opened.db, newsroom, await approve(opened.db, newsroom, 2), note)
  await revise(opened.db, newsroom, { index: 1, number: 2, text: 'CANARY-unpublished secret.' })
  await approve(opened.db, newsroom, 3)
  return newsroom
}

async function everythingReadersCanAsk({ slug }: Newsroom): Promise<string> {
  const { db } = opened
  const versions = [1, 2, 3, 4].map((number) => readPublishedVersion(db, slug, number))
  const changes = [1, 2, 3].map((number) => readChanges(db, slug, number))
  const lists = [listPublished(db, 1), listAddresses(db), listCorrections(db)]
  const stamps = [articleStamp(db, slug), siteStamp(db)]
  const answers = await Promise.all([
    readPublished(db, slug),
    ...versions,
    ...changes,
    ...lists,
    ...stamps,
  ])
  return JSON.stringify(answers)
}

describe('what readers get', () => {
  it('is nothing at all before the first publication, as for an address that never was', async () => {
    const newsroom = await openNewsroom(opened.db, DRAFTS)
    await approve(opened.db, newsroom, 1)
    expect(await readPublished(opened.db, newsroom.slug)).toBeNull()
    expect(await readPublishedVersion(opened.db, newsroom.slug, 1)).toBeNull()
    expect(await readPublished(opened.db, 'never-was')).toBeNull()
    expect(await articleStamp(opened.db, 'never-was')).toBeNull()
  })

  it('is the live version with who translated, who approved and how many sentences changed', async () => {
    const { slug } = await firstPublished()
    expect(await readPublished(opened.db, slug)).toMatchObject({
      slug,
      version: 1,
      isCurrent: true,
      title: 'Port closes.',
      translators: ['Ana Ruiz'],
      approver: 'Tomás Vidal',
      editedSegments: 1,
      segments: 3,
      corrections: [],
      engine: 'Puente NMT 3.1',
    })
  })

  it('shows the correction with its note, while the old version keeps its address', async () => {
    const { slug } = await corrected()
    const correction = { version: 2, kind: 'mistranslation', publicNote: 'The mayor kept silent.' }
    expect(await readPublished(opened.db, slug)).toMatchObject({
      version: 2,
      corrections: [correction],
      versions: [{ number: 2 }, { number: 1 }],
    })
    const old = await readPublishedVersion(opened.db, slug, 1)
    expect(old).toMatchObject({ version: 1, isCurrent: false, corrections: [correction] })
    expect(await readPublishedVersion(opened.db, slug, 3)).toBeNull()
  })

  it('names the sentence a correction changed, with the Spanish', async () => {
    const { slug } = await corrected()
    expect(await readChanges(opened.db, slug, 2)).toMatchObject({
      from: 1,
      to: 2,
      sentences: [
        {
          source: 'La alcaldesa calla.',
          before: 'The mayor shuts up.',
          after: 'The mayor is silent.',
        },
      ],
    })
    expect(await readChanges(opened.db, slug, 1)).toBeNull()
    expect(await readChanges(opened.db, slug, 3)).toBeNull()
  })

  it('lists the corrected article once, newest first, with both headlines', async () => {
    const { slug } = await corrected()
    const { listings } = await listPublished(opened.db, 1)
    expect(listings.filter((listing) => listing.slug === slug)).toHaveLength(1)
    expect(listings[0]).toMatchObject({
      slug,
      title: 'Port closes.',
      sourceTitle: 'El puerto cierra.',
      correction: { version: 2 },
    })
    expect((await listAddresses(opened.db))[0]?.slug).toBe(slug)
    expect((await listCorrections(opened.db))[0]).toMatchObject({ slug, previousVersion: 1 })
  })

  it('is a notice at every address of a retracted article, and its text nowhere', async () => {
    const newsroom = await corrected()
    await withdraw(opened.db, newsroom, 'retract', 'The source was forged.')
    const notice = { kind: 'retracted', publicNote: 'The source was forged.' }
    expect(await readPublished(opened.db, newsroom.slug)).toMatchObject(notice)
    expect(await readPublishedVersion(opened.db, newsroom.slug, 1)).toMatchObject(notice)
    expect(await readChanges(opened.db, newsroom.slug, 2)).toMatchObject(notice)
    const { listings } = await listPublished(opened.db, 1)
    expect(listings.some(({ slug }) => slug === newsroom.slug)).toBe(false)
    const own = (await listCorrections(opened.db)).filter(({ slug }) => slug === newsroom.slug)
    expect(own).toMatchObject([{ act: 'withdrawal', ...notice }])
  })

  it('keeps what was withdrawn away when the article comes back with a new version', async () => {
    const newsroom = await corrected()
    await withdraw(opened.db, newsroom, 'unpublish', 'Under review.')
    await revise(opened.db, newsroom, { index: 1, number: 3, text: 'It opens on Monday.' })
    await publish(opened.db, newsroom, await approve(opened.db, newsroom, 4))
    const back = await readPublished(opened.db, newsroom.slug)
    expect(back).toMatchObject({ version: 4, corrections: [], versions: [{ number: 4 }] })
    const old = await readPublishedVersion(opened.db, newsroom.slug, 2)
    expect(old !== null && isNotice(old)).toBe(true)
    const own = (await listCorrections(opened.db)).filter(({ slug }) => slug === newsroom.slug)
    expect(own).toEqual([])
  })

  it('never holds a draft, an unpublished revision, an internal note, an address or an id', async () => {
    const newsroom = await corrected()
    const answers = await everythingReadersCanAsk(newsroom)
    expect(answers).toContain('The mayor is silent.')
    expect(answers).not.toContain('CANARY')
    expect(answers).not.toContain('canary')
    expect(answers).not.toContain(newsroom.translatorId)
    expect(answers).not.toContain(newsroom.editorId)
    await withdraw(opened.db, newsroom, 'unpublish', 'Under review.')
    const afterwards = await everythingReadersCanAsk(newsroom)
    expect(afterwards).not.toMatch(/CANARY|canary/)
  })

  it('gets a new stamp with every publication, withdrawal and change of name', async () => {
    const newsroom = await firstPublished()
    const stamps = [await articleStamp(opened.db, newsroom.slug)]
    const sites = [await siteStamp(opened.db)]
    await publish(opened.db, newsroom, await approve(opened.db, newsroom, 2), {
      kind: 'typo',
      note: 'A letter.',
    })
    stamps.push(await articleStamp(opened.db, newsroom.slug))
    sites.push(await siteStamp(opened.db))
    await withdraw(opened.db, newsroom, 'unpublish', 'Gone.')
    stamps.push(await articleStamp(opened.db, newsroom.slug))
    sites.push(await siteStamp(opened.db))
    expect(new Set(stamps).size).toBe(3)
    expect(new Set(sites).size).toBe(3)
  })
})
