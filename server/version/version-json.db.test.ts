import { describe, expect, it } from 'vitest'
import type { VersionRef } from '@/domain/version'
import { article, save, segmentAt, toReview } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { versionText } from './queries'
import { versionJson } from './version-json'

describe('a version as a browser is given it', async () => {
  const { ana, editor } = await newsroom({ ana: 'translator', editor: 'editor' })
  const given = async (id: string, ref: VersionRef) =>
    JSON.parse((await versionJson(ana, id, ref)).text)

  it('is word for word what is stored, whether numbered, the draft or as it stands', async () => {
    const id = await article(ana, [
      { kind: 'title', source: 'El puerto abre', draft: 'The port "opens"' },
      { kind: 'paragraph', source: 'Dijo: «\\u0041, 😀».', draft: 'He said:\u2028 “\\u0041, 😀”.' },
    ])
    await save(ana, (await segmentAt(ana, id, 1)).id, 'He said: “\\u0041, 😀”.')
    await toReview(ana, editor, id)
    for (const ref of [1, 'draft', 'working'] as const) {
      const text = await versionText(ana, id, ref)
      expect(text.content.blocks).toHaveLength(2)
      expect(await given(id, ref)).toEqual(text)
    }
  })

  it('is not found where there is none of this number', async () => {
    const id = await article(ana)
    await expect(given(id, 7)).rejects.toMatchObject({ code: 'not_found' })
  })
})
