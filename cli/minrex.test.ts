import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sharedFile } from '@/scripts/shared-folder.mjs'
import { cotejo, file, lines, patience } from './testing/run'

const folder = sharedFile('articles/minrex/')

interface Block {
  kind: string
  text: string
}

interface Found {
  check: string
  severity: string
  target: [number, number] | null
  message: string
}

/** The published page that made us, from end to end at the shell. */
describe.skipIf(!existsSync(folder))(
  'the published page (skipped without the shared articles)',
  () => {
    const read = (name: string) => readFileSync(`${folder}${name}`, 'utf8')

    async function extracted(name: string): Promise<{ blocks: Block[]; dropped: string[] }> {
      const { code, rows } = await cotejo(['extract', '--plain'], read(name))
      expect(code).toBe(0)
      const { blocks = [], dropped = [] } = rows[0] ?? {}
      return { blocks: blocks as Block[], dropped: dropped as string[] }
    }

    it('is taken out as 15 blocks, every piece of the site’s furniture dropped', {
      timeout: patience,
    }, async () => {
      const page = await extracted('page.en.txt')
      expect(page.blocks.map((block) => block.kind)).toEqual([
        'title',
        'caption',
        'standfirst',
        ...Array(12).fill('paragraph'),
      ])
      expect(page.blocks.map((block) => block.text)).toEqual(
        read('draft.en.txt').trim().split(/\n\n+/),
      )
      for (const piece of [
        '3 mins read',
        'Source link',
        'Latest Posts',
        'Next Story',
        'Categories',
      ]) {
        expect(page.dropped.join('\n')).toContain(piece)
      }
    })

    it('is aligned with its Spanish block for block', { timeout: patience }, async () => {
      const [page, source] = [await extracted('page.en.txt'), await extracted('source.es.txt')]
      const oneALine = (blocks: Block[]) => blocks.map((block) => block.text).join('\n\n')
      const { code, rows } = await cotejo([
        'align',
        '--lines',
        '--source',
        file('minrex.es.txt', oneALine(source.blocks)),
        '--target',
        file('minrex.en.txt', oneALine(page.blocks)),
      ])
      expect(code).toBe(0)
      expect(rows.map((row) => [row.source, row.target])).toEqual(
        Array.from({ length: 15 }, (_, n) => [[n], [n]]),
      )
    })

    it('is found wrong where it is wrong, with reasons that name the verb and the institution', {
      timeout: patience,
    }, async () => {
      const [page, source] = [await extracted('page.en.txt'), await extracted('source.es.txt')]
      const pairs = source.blocks.map(({ text, kind }, id) => ({
        id,
        article: 'minrex',
        source: text,
        target: page.blocks[id]?.text ?? '',
        kind,
      }))
      const { code, rows } = await cotejo(['check'], lines(pairs))
      expect(code).toBe(0)
      const found = rows.flatMap((row, at) =>
        (row.findings as Found[]).map((finding) => ({
          ...finding,
          at,
          words: finding.target ? pairs[at]?.target.slice(...finding.target) : null,
        })),
      )
      expect(found.find((each) => each.words === 'rejection')?.message).toContain('rechazó')
      const him = found.find((each) => each.words === 'him' && each.at === 3)
      expect(him?.message).toContain('régimen')
      expect(pairs[3]?.target).toContain('point him out')
      const caption = found.find((each) => each.at === 1 && each.check === 'untranslated')
      expect(caption?.severity).toBe('blocking')
      expect(caption?.words).toMatch(/^Jerarcas/)
    })
  },
)
