import { describe, expect, it } from 'vitest'
import { newsroom } from '../testing/newsroom'
import { changeTerm } from './change-term'
import { exportTerms } from './export-terms'
import { importTerms } from './import-terms'
import { previewTermImport } from './preview-term-import'
import { listTerms } from './queries'
import { withdrawImport } from './withdraw-import'

const file = (text: string) => ({
  fileName: 'terms.csv',
  content: Buffer.from(text).toString('base64'),
})

describe('bringing a file into the glossary', async () => {
  const { ana, editor } = await newsroom({ ana: 'translator', editor: 'editor' })

  const english = async () =>
    Object.fromEntries((await listTerms(ana)).terms.map((term) => [term.spanish, term.preferred]))
  const bringIn = async (text: string) => {
    const { stamp } = await previewTermImport(editor, file(text))
    return importTerms(editor, { ...file(text), stamp })
  }

  it('says line by line what it would do, does that, and takes it back', async () => {
    await bringIn('Spanish,English,Note\nhuelga,strike,kept\nparo,stoppage,\n')
    const text = [
      'Spanish,English,Forbidden',
      'Huelga,walkout,',
      'alcalde,mayor,stoppage',
      'edil,councillor,',
      'edil,councilman,',
      'paro,stoppage,',
      ',x,',
      'régimen,government,regime|government',
    ].join('\n')
    const preview = await previewTermImport(editor, file(text))
    expect(preview.counts).toEqual({ added: 1, changed: 1, same: 1, conflict: 3, skipped: 1 })
    expect(preview.lines.map(({ line, kind, reason }) => [line, kind, reason])).toEqual([
      [4, 'added', undefined],
      [2, 'changed', undefined],
      [3, 'conflict', 'term_preferred_elsewhere'],
      [5, 'conflict', 'term_twice'],
      [8, 'conflict', 'term_forbids_itself'],
      [7, 'skipped', 'line_no_spanish'],
      [6, 'same', undefined],
    ])
    const before = await english()
    const done = await importTerms(editor, { ...file(text), stamp: preview.stamp })
    expect(done).toMatchObject({ added: 1, changed: 1 })
    expect(await english()).toEqual({ huelga: 'walkout', paro: 'stoppage', edil: 'councillor' })
    const { terms } = await listTerms(ana)
    expect(terms.find(({ spanish }) => spanish === 'huelga')?.note).toBe('kept')
    expect(await withdrawImport(editor, done.importId)).toEqual({ undone: 2, kept: 0 })
    expect(await english()).toEqual(before)
    await expect(withdrawImport(editor, done.importId)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('leaves alone what somebody changed since, when it is taken back', async () => {
    const { importId } = await bringIn('es,en\nsequía,drought\nriada,flood\n')
    const { terms } = await listTerms(ana)
    const drought = terms.find(({ spanish }) => spanish === 'sequía')
    if (!drought) throw new Error('not imported')
    const { id, version, changedById: _by, changedAt: _at, ...term } = drought
    await changeTerm(ana, id, {
      term: { ...term, note: 'Ours.' },
      isMeantSo: false,
      expectedVersion: version,
    })
    expect(await withdrawImport(editor, importId)).toEqual({ undone: 1, kept: 1 })
    expect(await english()).toMatchObject({ sequía: 'drought' })
  })

  it('is refused once the glossary changed since the preview, and for a file with nothing new', async () => {
    const late = await previewTermImport(editor, file('es,en\ngranizo,hail\n'))
    await bringIn('es,en\nnevada,snowfall\n')
    await expect(
      importTerms(editor, { ...file('es,en\ngranizo,hail\n'), stamp: late.stamp }),
    ).rejects.toMatchObject({ reason: 'glossary_changed' })
    await expect(bringIn('es,en\nnevada,snowfall\n')).rejects.toMatchObject({
      reason: 'term_file_nothing',
    })
  })

  it('is for editors, and refuses what is no glossary with a reason', async () => {
    await expect(previewTermImport(ana, file('es,en\na,b\n'))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(previewTermImport(editor, file('nothing'))).rejects.toMatchObject({
      code: 'invalid',
      reason: 'term_file_columns',
    })
    const large = { fileName: 'x.csv', content: Buffer.alloc(5_000_001, 97).toString('base64') }
    await expect(previewTermImport(editor, large)).rejects.toMatchObject({ code: 'too_large' })
  })

  it('takes nineteen thousand lines, and gives them back as a file', async () => {
    const rows = Array.from({ length: 19_000 }, (_, n) => `término ${n},term ${n}`)
    const done = await bringIn(`es,en\n${rows.join('\n')}\n`)
    expect(done.added).toBe(19_000)
    const { text } = await exportTerms(ana, 'csv')
    const again = await previewTermImport(editor, file(text))
    expect(again.counts).toMatchObject({ added: 0, changed: 0, conflict: 0, skipped: 0 })
    await expect(exportTerms(ana, 'exe')).rejects.toMatchObject({ code: 'not_found' })
  }, 60_000)
})
