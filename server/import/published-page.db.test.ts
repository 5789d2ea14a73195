import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/db/testing/database'
import { sharedFile } from '@/scripts/shared-folder.mjs'
import { importArticle } from '../article/import-article'
import { workspace } from '../article/queries'
import type { Context } from '../context'
import { person } from '../testing/desk'
import { previewImport } from './preview-import'

const folder = sharedFile('articles/minrex/')

describe.skipIf(!existsSync(folder))(
  'importing the published page (skipped without the shared articles)',
  () => {
    let test: TestDatabase
    let ana: Context
    beforeAll(async () => {
      test = await testDatabase()
      ana = await person(test, 'translator')
    })
    afterAll(() => test.close())

    const read = (name: string) => readFileSync(`${folder}${name}`, 'utf8')
    const preview = () =>
      previewImport(ana, { source: read('source.es.txt'), draft: read('page.en.txt') })

    it('pairs 15 blocks one to one, with nothing of the site among them and nothing to complain of', async () => {
      const { source, draft, pairs, problems } = await preview()
      expect(pairs).toEqual(Array.from({ length: 15 }, (_, n) => ({ source: [n], draft: [n] })))
      expect(source.filter((block) => block.isKept)).toHaveLength(15)
      expect(draft.filter((block) => block.isKept)).toHaveLength(15)
      const left = draft.filter((block) => !block.isKept).map((block) => block.text)
      expect(left).toHaveLength(19)
      expect(left).toEqual(expect.arrayContaining(['3 mins read', 'Source link', 'Latest Posts']))
      expect(problems).toEqual([])
    })

    it('shows the translator “rejection”, “him” and the Spanish caption, each with its reason', async () => {
      const { source, draft, pairs } = await preview()
      const blocks = pairs.map((pair) => ({
        kind: source[pair.source[0] ?? -1]?.kind ?? ('paragraph' as const),
        source: source[pair.source[0] ?? -1]?.text ?? '',
        draft: draft[pair.draft[0] ?? -1]?.text ?? '',
      }))
      const input = { blocks, engine: '', byline: '', outlet: '', sourceUrl: '' }
      const { id } = await importArticle(ana, input)
      const opened = await workspace(ana, id)
      expect(opened.blocks).toHaveLength(15)
      const found = opened.segments.flatMap((segment) =>
        segment.findings.map(({ check, message, target }) => ({
          check,
          message,
          words: target ? segment.target.slice(...target) : segment.target,
        })),
      )
      expect(found.find(({ words }) => words === 'rejection')?.message).toContain('rechazó')
      expect(found.find(({ words }) => words === 'him')?.message).toContain('régimen')
      expect(
        found.some(({ check, words }) => check === 'untranslated' && /^Jerarcas/.test(words)),
      ).toBe(true)
    })
  },
)
