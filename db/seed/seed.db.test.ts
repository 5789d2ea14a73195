import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articles } from '@/db/schema/article'
import { people } from '@/db/schema/person'
import { segments } from '@/db/schema/segment'
import { type TestDatabase, testDatabase } from '@/db/testing/database'
import { workspace } from '@/server/article/queries'
import { articleQueue } from '@/server/article/queue'
import { segmentMatches } from '@/server/memory/queries'
import { SEED_ARTICLES } from './articles/all'
import { ROADS } from './roads'
import { seed } from './seed'

describe('the demo desk', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await testDatabase()
    await seed(test.db)
  })
  afterAll(() => test.close())

  it('has a road for every article', () => {
    expect(Object.keys(ROADS).sort()).toEqual(SEED_ARTICLES.map(({ slug }) => slug).sort())
  })

  it('shows an article in each state a newcomer should see', async () => {
    const states = (await test.db.select({ state: articles.state }).from(articles)).map(
      ({ state }) => state,
    )
    expect(states.toSorted()).toEqual([
      'changes_requested',
      'drafted',
      'in_review',
      'in_revision',
      'published',
      'published',
      'published',
      'submitted',
    ])
  })

  it('has one sentence a segment, so that rows stand beside their sentence', async () => {
    const ana = await translator()
    const { rows } = await articleQueue(ana, {})
    for (const row of rows) {
      const { segments } = await workspace(ana, row.id)
      const article = SEED_ARTICLES.find((candidate) =>
        candidate.blocks[0]?.sentences[0]?.es.startsWith(row.sourceTitle),
      )
      const sentences = article?.blocks.flatMap((block) => block.sentences) ?? []
      expect(segments.map((segment) => segment.source)).toEqual(sentences.map(({ es }) => es))
    }
  })

  it('has a memory that offers something for the first sentence left to do', async () => {
    const ana = await translator()
    const [open] = await test.db
      .select({ id: segments.id, source: segments.source })
      .from(segments)
      .innerJoin(articles, eq(articles.id, segments.articleId))
      .where(and(eq(articles.state, 'in_revision'), eq(segments.state, 'draft')))
      .orderBy(segments.position)
      .limit(1)
    const { matches } = await segmentMatches(ana, open?.id ?? 0)
    expect(matches[0]).toMatchObject({ kind: 'fuzzy', byId: ana.actor.id, isLive: true })
    expect(matches[0]?.source).not.toBe(open?.source)
  })

  it('changes nothing when it runs again', async () => {
    expect(await seed(test.db)).toEqual({ articles: 0 })
    expect(await test.db.select().from(articles)).toHaveLength(SEED_ARTICLES.length)
  })

  async function translator() {
    const [ana] = await test.db.select().from(people).where(eq(people.role, 'translator'))
    if (!ana) throw new Error('no translator')
    return { db: test.db, actor: ana }
  }
})
