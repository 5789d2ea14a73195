import { describe, expect, it } from 'vitest'
import { CORRECTION_KINDS } from '@/domain/version'
import { PublishVersionInput } from '@/domain/version-inputs'
import { readPublished, readPublishedVersion } from '../reader/queries'
import { approve, article, hashOf, save, segmentAt, toReaders, toReview } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { beginCorrection } from './begin-correction'
import { publishVersion } from './publish-version'

const NOTE = 'The title named another port.'

describe('a correction', async () => {
  const { test, ana, editor } = await newsroom({ ana: 'translator', editor: 'editor' })

  /** A published article whose corrected text an editor has approved. */
  async function correctedOnce(): Promise<{ id: string; slug: string; hash: string }> {
    const id = await article(ana)
    const slug = await toReaders(ana, editor, id)
    await beginCorrection(editor, id)
    await save(ana, (await segmentAt(ana, id, 0)).id, 'The harbour reopens')
    await toReview(ana, editor, id)
    await approve(editor, id)
    return { id, slug, hash: await hashOf(editor, id) }
  }

  it.each(CORRECTION_KINDS)(
    'of the kind “%s” goes out as a new version with its public note',
    async (kind) => {
      const { id, slug, hash } = await correctedOnce()
      const before = await readPublished(test.db, slug)
      expect(before).toMatchObject({ version: 1, title: 'The port opens again', corrections: [] })
      await publishVersion(editor, id, { hash, correction: { kind, publicNote: NOTE } })
      expect(await readPublished(test.db, slug)).toMatchObject({
        version: 2,
        title: 'The harbour reopens',
        corrections: [{ version: 2, kind, publicNote: NOTE }],
      })
      expect(await readPublishedVersion(test.db, slug, 1)).toMatchObject({
        version: 1,
        isCurrent: false,
        title: 'The port opens again',
      })
    },
  )

  it.each([
    ['no kind', { publicNote: NOTE }],
    ['a kind that does not exist', { kind: 'style', publicNote: NOTE }],
    ['no note', { kind: 'typo' }],
    ['an empty note', { kind: 'typo', publicNote: ' \n ' }],
  ])('with %s is refused before anything happens', (_, correction) => {
    const hash = '0'.repeat(64)
    expect(PublishVersionInput.safeParse({ hash, correction }).success).toBe(false)
  })

  it('without kind and note is refused, and so is a note where nothing was published before', async () => {
    const { id, slug, hash } = await correctedOnce()
    await expect(publishVersion(editor, id, { hash })).rejects.toMatchObject({
      details: { fields: { correction: 'note_empty' } },
    })
    expect(await readPublished(test.db, slug)).toMatchObject({ version: 1 })
    const fresh = await article(ana)
    await toReview(ana, editor, fresh)
    await approve(editor, fresh)
    const correction = { kind: 'typo' as const, publicNote: NOTE }
    const first = publishVersion(editor, fresh, { hash: await hashOf(editor, fresh), correction })
    await expect(first).rejects.toMatchObject({
      details: { fields: { correction: 'nothing_to_correct' } },
    })
  })

  it('leaves the published version byte for byte as it was', async () => {
    const { id, hash } = await correctedOnce()
    const stored = () => test.sql`
      select md5(versions::text) as sum from versions
      where article_id = ${id} and number = 1`
    const before = await stored()
    await publishVersion(editor, id, { hash, correction: { kind: 'fact', publicNote: NOTE } })
    await beginCorrection(editor, id)
    await save(ana, (await segmentAt(ana, id, 0)).id, 'Changed once more')
    expect(await stored()).toEqual(before)
  })

  it('shows readers nothing of itself until it is published', async () => {
    const { slug } = await correctedOnce()
    const seen = JSON.stringify([
      await readPublished(test.db, slug),
      await readPublishedVersion(test.db, slug, 2),
    ])
    expect(seen).not.toContain('harbour')
  })
})
