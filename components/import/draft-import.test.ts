import { describe, expect, it } from 'vitest'
import type { ImportPreview, PreviewBlock } from '@/domain/import'
import {
  articleToImport,
  type DraftImport,
  draftImport,
  standingOf,
  summaryOf,
} from './draft-import'
import { placeOnPage } from './place-on-page'
import { type ImportEdit, movesOf, reshapeImport } from './reshape-import'

const block = (text: string, kind: PreviewBlock['kind'] = 'paragraph', isKept = true) => ({
  kind,
  text,
  isKept,
})

const PREVIEW: ImportPreview = {
  source: [
    block('Régimen cubano rechaza acusaciones', 'title'),
    block('El régimen rechazó el sábado.'),
    block('Nadie respondió.'),
    block('Comparte esto', 'paragraph', false),
  ],
  draft: [
    block('Cuban regime rejects accusations', 'title'),
    block('The regime rejection Saturday.'),
    block('Nobody answered.'),
    block('Subscribe to our newsletter.'),
    block('3 mins read', 'paragraph', false),
  ],
  pairs: [
    { source: [0], draft: [0] },
    { source: [1], draft: [1, 2] },
    { source: [2], draft: [] },
    { source: [], draft: [3] },
  ],
  byline: null,
  publishedAt: null,
  problems: [],
  stops: [],
}

const FIELDS = { engine: ' Google ', byline: '', outlet: '', sourceUrl: '' }

const reshaped = (...edits: ImportEdit[]): DraftImport =>
  edits.reduce(reshapeImport, draftImport(PREVIEW))
const draftTexts = (draft: DraftImport) =>
  draft.rows.map((row) => row.draft.map(({ text }) => text.split(' ')[0]).join(' '))

describe('the preview of an import', () => {
  it('lays what answers each other side by side and keeps furniture apart', () => {
    const { rows, leftOut } = draftImport(PREVIEW)
    expect(rows.map(standingOf)).toEqual(['paired', 'paired', 'untranslated', 'english_alone'])
    expect(leftOut.map(({ block }) => block.text)).toEqual(['Comparte esto', '3 mins read'])
    expect(rows[0]?.kind).toBe('title')
  })

  it('loses no block the pairs forgot', () => {
    const { rows } = draftImport({ ...PREVIEW, pairs: [{ source: [0], draft: [0] }] })
    expect(rows).toHaveLength(6)
  })

  it('survives pairs that name blocks which are not there', () => {
    const { rows } = draftImport({ ...PREVIEW, pairs: [{ source: [99], draft: [] }] })
    expect(rows.map(standingOf)).toContain('off')
  })
})

describe('pairing by hand', () => {
  it('moves an English block to the Spanish it answers', () => {
    expect(draftTexts(reshaped({ edit: 'move_down', block: 'draft-2' }))).toEqual([
      'Cuban',
      'The',
      'Nobody',
      'Subscribe',
    ])
  })

  it('removes a row from which the last block moved away', () => {
    const draft = reshaped({ edit: 'move_up', block: 'draft-3' })
    expect(draftTexts(draft)).toEqual(['Cuban', 'The Nobody', 'Subscribe'])
  })

  it('never lets English pass other English', () => {
    const before = draftImport(PREVIEW)
    expect(movesOf(before.rows, 1, 0)).toEqual({ isUpOpen: true, isDownOpen: false })
    expect(reshapeImport(before, { edit: 'move_down', block: 'draft-1' }).rows).toEqual(before.rows)
    expect(reshapeImport(before, { edit: 'move_up', block: 'draft-0' }).rows).toEqual(before.rows)
  })

  it('detaches English from Spanish, with what follows it in the row', () => {
    const draft = reshaped({ edit: 'detach', block: 'draft-1' })
    expect(draft.rows.map(standingOf)).toEqual([
      'paired',
      'untranslated',
      'english_alone',
      'untranslated',
      'english_alone',
    ])
    expect(draftTexts(draft)[2]).toBe('The Nobody')
  })

  it('gives every row a name of its own, however often a block comes and goes', () => {
    const draft = reshaped(
      { edit: 'detach', block: 'draft-1' },
      { edit: 'move_up', block: 'draft-1' },
      { edit: 'detach', block: 'draft-1' },
    )
    expect(new Set(draft.rows.map(({ key }) => key)).size).toBe(draft.rows.length)
  })

  it('merges a row into the one above, both languages', () => {
    const draft = reshaped({ edit: 'merge_above', row: 'source-2' })
    expect(articleToImport(draft.rows, FIELDS).blocks[1]).toEqual({
      kind: 'paragraph',
      source: 'El régimen rechazó el sábado. Nadie respondió.',
      draft: 'The regime rejection Saturday. Nobody answered.',
    })
  })

  it('leaves the first row where it is', () => {
    expect(reshaped({ edit: 'merge_above', row: 'source-0 draft-0' }).rows).toHaveLength(4)
  })

  it('keeps every word of both sides through any number of edits', () => {
    const draft = reshaped(
      { edit: 'move_down', block: 'draft-2' },
      { edit: 'detach', block: 'draft-0' },
      { edit: 'merge_above', row: 'source-2' },
      { edit: 'move_up', block: 'draft-3' },
    )
    const english = draft.rows.flatMap((row) => row.draft.map(({ key }) => key))
    const spanish = draft.rows.flatMap((row) => row.source.map(({ key }) => key))
    expect(english).toEqual(['draft-0', 'draft-1', 'draft-2', 'draft-3'])
    expect(spanish).toEqual(['source-0', 'source-1', 'source-2'])
  })
})

describe('what is imported', () => {
  it('waits until English without Spanish is paired or ticked off', () => {
    expect(summaryOf(draftImport(PREVIEW).rows)).toMatchObject({ english_alone: 1, isReady: false })
    const draft = reshaped({ edit: 'tick', block: 'draft-3', isKept: false })
    expect(summaryOf(draft.rows)).toMatchObject({ english_alone: 0, isReady: true, blocks: 3 })
  })

  it('is what is ticked, with the kind I chose', () => {
    const draft = reshaped(
      { edit: 'tick', block: 'draft-2', isKept: false },
      { edit: 'tick', block: 'draft-3', isKept: false },
      { edit: 'set_kind', row: 'source-2', kind: 'quote' },
    )
    expect(articleToImport(draft.rows, FIELDS)).toEqual({
      blocks: [
        {
          kind: 'title',
          source: 'Régimen cubano rechaza acusaciones',
          draft: 'Cuban regime rejects accusations',
        },
        {
          kind: 'paragraph',
          source: 'El régimen rechazó el sábado.',
          draft: 'The regime rejection Saturday.',
        },
        { kind: 'quote', source: 'Nadie respondió.', draft: '' },
      ],
      engine: 'Google',
      byline: '',
      outlet: '',
      sourceUrl: '',
    })
  })

  it('is nothing when all Spanish is ticked off', () => {
    const { rows } = draftImport({ ...PREVIEW, draft: [], pairs: [{ source: [0], draft: [] }] })
    const off = reshapeImport(
      { rows: rows.slice(0, 1), leftOut: [] },
      { edit: 'tick', block: 'source-0', isKept: false },
    )
    expect(summaryOf(off.rows)).toMatchObject({ blocks: 0, isReady: false })
  })

  it('says so when a block is longer than can be stored', () => {
    const long = draftImport({ ...PREVIEW, source: [block('ñ'.repeat(20_001))], draft: [] })
    expect(summaryOf(long.rows.slice(0, 1))).toMatchObject({ too_long: 1, isReady: false })
  })
})

describe('a line left out as furniture', () => {
  const page = [
    'Comparte esto',
    ...PREVIEW.source.slice(0, 2).map(({ text }) => text),
    'Foto: archivo',
    'Nadie respondió.',
  ].join('\n')
  const { rows } = draftImport(PREVIEW)

  it('comes in where it stood on the page', () => {
    expect(placeOnPage(rows, { side: 'source', text: 'Comparte esto' }, page)).toBe(0)
    expect(placeOnPage(rows, { side: 'source', text: 'Foto: archivo' }, page)).toBe(2)
    const draft = reshaped({ edit: 'take_in', block: 'source-3', at: 0 })
    expect(draft.rows[0]?.source[0]).toMatchObject({ text: 'Comparte esto', isKept: true })
    expect(draft.leftOut).toHaveLength(1)
  })

  it('comes last when it cannot be found again', () => {
    expect(placeOnPage(rows, { side: 'draft', text: 'reworded' }, page)).toBe(rows.length)
  })
})
