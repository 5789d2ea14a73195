import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { articles } from '@/db/schema/article'
import { publications } from '@/db/schema/version'
import { isNotice } from '@/domain/reader-pages'
import { WithdrawArticleInput } from '@/domain/version-inputs'
import { readPublished } from '../reader/queries'
import { approve, article, hashOf, save, segmentAt, toReaders, toReview } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { publishVersion } from './publish-version'
import { reopenArticle } from './reopen-article'
import { withdrawArticle } from './withdraw-article'

describe('the address of an article', async () => {
  const { test, ana, editor, chief } = await newsroom({
    ana: 'translator',
    editor: 'editor',
    chief: 'chief',
  })

  const blocks = (title: string) => [{ kind: 'title' as const, source: 'El puerto', draft: title }]

  async function approved(title: string): Promise<{ id: string; hash: string }> {
    const id = await article(ana, blocks(title))
    await toReview(ana, editor, id)
    await approve(editor, id)
    return { id, hash: await hashOf(editor, id) }
  }

  it.each(['unpublish', 'retract'] as const)(
    'of an article taken back (%s) shows the notice and goes to nobody else',
    async (kind) => {
      const title = `Port news to ${kind}`
      const id = await article(ana, blocks(title))
      const slug = await toReaders(ana, editor, id)
      await withdrawArticle(chief, id, { kind, publicNote: 'Taken back while we check.' })
      const seen = await readPublished(test.db, slug)
      expect(seen !== null && isNotice(seen)).toBe(true)
      expect(seen).toMatchObject({ publicNote: 'Taken back while we check.' })
      expect(await toReaders(ana, editor, await article(ana, blocks(title)))).toBe(`${slug}-2`)
    },
  )

  it('needs a public note to be taken back', () => {
    for (const publicNote of [undefined, '', '  ']) {
      expect(WithdrawArticleInput.safeParse({ kind: 'retract', publicNote }).success).toBe(false)
    }
  })

  it('stays the article’s own when it comes back with another title, as a correction', async () => {
    const id = await article(ana, blocks('Port to return'))
    const slug = await toReaders(ana, editor, id)
    await withdrawArticle(chief, id, { kind: 'unpublish', publicNote: 'Wrong port.' })
    await reopenArticle(chief, id)
    await save(ana, (await segmentAt(ana, id, 0)).id, 'Another port')
    await toReview(ana, editor, id)
    await approve(editor, id)
    const hash = await hashOf(editor, id)
    await expect(publishVersion(editor, id, { hash })).rejects.toMatchObject({ code: 'invalid' })
    const correction = { kind: 'fact' as const, publicNote: 'The port was another.' }
    expect(await publishVersion(editor, id, { hash, correction })).toMatchObject({ slug })
  })

  it('is different for five articles of one title published at the same moment', async () => {
    const all = []
    for (let n = 0; n < 5; n++) all.push(await approved('Same headline everywhere'))
    const published = await Promise.all(
      all.map(({ id, hash }) => publishVersion(editor, id, { hash })),
    )
    expect(published.map(({ slug }) => slug).sort()).toEqual([
      'same-headline-everywhere',
      'same-headline-everywhere-2',
      'same-headline-everywhere-3',
      'same-headline-everywhere-4',
      'same-headline-everywhere-5',
    ])
  })

  it('is given once to an article published twice at the same moment', async () => {
    const { id, hash } = await approved('Pressed twice')
    const pressed = await Promise.allSettled([
      publishVersion(editor, id, { hash }),
      publishVersion(editor, id, { hash }),
    ])
    expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [row] = await test.db.select().from(articles).where(eq(articles.id, id))
    expect(row?.slug).toBe('pressed-twice')
    const out = await test.db.select().from(publications).where(eq(publications.articleId, id))
    expect(out).toHaveLength(1)
  })
})
