import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approve,
  type Newsroom,
  openNewsroom,
  publish,
  revise,
  withdraw,
} from '@/server/reader/testing/newsroom'
import { serveTestDatabase } from '@/server/reader/testing/serve-test-database'
import { GET as corrections } from './corrections/route'
import { GET as feed } from './feed.xml/route'
import { GET as font } from './fonts/[file]/route'
import { GET as article } from './read/[slug]/route'
import { GET as changes } from './read/[slug]/versions/[number]/changes/route'
import { GET as version } from './read/[slug]/versions/[number]/route'
import { GET as front } from './route'
import { GET as siteMap } from './sitemap.xml/route'

const SITE = 'https://bahia.example'
const DRAFTS = ['CANARY-draft The port closings.', 'Nobody knows.', 'The mayor shuts up.']
let opened: Awaited<ReturnType<typeof serveTestDatabase>>

beforeAll(async () => {
  opened = await serveTestDatabase(SITE)
})
afterAll(() => opened.close())

function ask(path: string, headers: Record<string, string> = {}): NextRequest {
  return new NextRequest(SITE + path, { headers })
}

function read(slug: string, headers: Record<string, string> = {}): Promise<Response> {
  return article(ask(`/read/${slug}`, headers), { params: Promise.resolve({ slug }) })
}

function readVersion(slug: string, number: string, get = version): Promise<Response> {
  const path = `/read/${slug}/versions/${number}`
  return get(ask(path), { params: Promise.resolve({ slug, number }) })
}

async function seen(response: Response) {
  return { status: response.status, headers: [...response.headers], body: await response.text() }
}

async function published(): Promise<Newsroom> {
  const newsroom = await openNewsroom(opened.db, DRAFTS)
  await revise(opened.db, newsroom, { index: 0, number: 2, text: 'Port closes.' })
  await publish(opened.db, newsroom, await approve(opened.db, newsroom, 1))
  return newsroom
}

describe('the reader’s addresses', () => {
  it('answer the same for what never was and for what is not published', async () => {
    const newsroom = await openNewsroom(opened.db, DRAFTS)
    await approve(opened.db, newsroom, 1)
    const hidden = await seen(await read(newsroom.slug))
    expect(hidden.status).toBe(404)
    expect(hidden).toEqual(await seen(await read('never-was')))
    expect(hidden).toEqual(await seen(await readVersion(newsroom.slug, '1')))
    expect(hidden).toEqual(await seen(await readVersion('never-was', '0')))
    expect(hidden).toEqual(await seen(await readVersion(newsroom.slug, '1', changes)))
  })

  it('give an article whole, with a policy of its own and a tag that saves the second trip', async () => {
    const { slug } = await published()
    const response = await read(slug)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain(
      "default-src 'none'; style-src 'sha256-",
    )
    const etag = response.headers.get('etag') ?? ''
    expect(await response.text()).toMatch(
      /^<!DOCTYPE html><html lang="en">.*Port closes\..*<\/html>$/s,
    )
    expect((await read(slug, { 'If-None-Match': etag })).status).toBe(304)
  })

  it('show a correction and a retraction on the very next request', async () => {
    const newsroom = await published()
    const before = await read(newsroom.slug)
    await revise(opened.db, newsroom, { index: 2, number: 2, text: 'The mayor is silent.' })
    await publish(opened.db, newsroom, await approve(opened.db, newsroom, 2), {
      kind: 'mistranslation',
      note: 'The mayor kept silent.',
    })
    const etag = before.headers.get('etag') ?? ''
    const after = await read(newsroom.slug, { 'If-None-Match': etag })
    expect(after.status).toBe(200)
    expect(await after.text()).toContain('The mayor kept silent.')
    expect((await readVersion(newsroom.slug, '1')).status).toBe(200)
    expect(await (await readVersion(newsroom.slug, '2', changes)).text()).toContain(
      'shuts up</del>',
    )
    await withdraw(opened.db, newsroom, 'retract', 'The source was forged.')
    for (const gone of [await read(newsroom.slug), await readVersion(newsroom.slug, '1')]) {
      expect(gone.status).toBe(410)
      const body = await gone.text()
      expect(body).toContain('The source was forged.')
      expect(body).not.toContain('Port closes')
    }
  })

  it('hold no draft, no internal note and no unpublished sentence, wherever one looks', async () => {
    const newsroom = await published()
    await revise(opened.db, newsroom, { index: 1, number: 2, text: 'CANARY-later sentence.' })
    await approve(opened.db, newsroom, 2)
    const answers = await Promise.all([
      front(ask('/')),
      read(newsroom.slug),
      readVersion(newsroom.slug, '1'),
      readVersion(newsroom.slug, '2'),
      readVersion(newsroom.slug, '2', changes),
      corrections(ask('/corrections')),
      feed(ask('/feed.xml')),
      siteMap(ask('/sitemap.xml')),
    ])
    const everything = JSON.stringify(await Promise.all(answers.map(seen)))
    expect(everything).toContain(newsroom.slug)
    expect(everything).not.toMatch(/canary/i)
    expect(everything).not.toContain(newsroom.articleId)
  })

  it('have no second page of a short list and no page of that name', async () => {
    for (const page of ['2', '0', 'x', '1e3', '-1']) {
      expect((await front(ask(`/?page=${page}`))).status).toBe(404)
    }
  })

  it('give the two fonts by name and no other file by path', async () => {
    const named = (file: string) =>
      font(ask(`/fonts/${file}`), { params: Promise.resolve({ file }) })
    const response = await named('source-serif-4-5.3.1.woff2')
    expect(response.headers.get('content-type')).toBe('font/woff2')
    expect((await named('../package.json')).status).toBe(404)
  })
})
