import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { cotejo, elsewhere, file, lines, patience, script } from './testing/run'

describe('cotejo segment', () => {
  it('gives blocks and offsets in the whole input', { timeout: patience }, async () => {
    const text = 'Vive en EE. UU. desde 2010.  Ya volvió.\n\n«¿Cuándo?», dijo 😀 ella.\n'
    const { code, rows, stderr } = await cotejo(['segment', '--lang', 'es'], text)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(rows.map((row) => [row.block, row.text])).toEqual([
      [0, 'Vive en EE. UU. desde 2010.'],
      [0, 'Ya volvió.'],
      [1, '«¿Cuándo?», dijo 😀 ella.'],
    ])
    for (const { start, end, text: part } of rows) {
      expect(text.slice(Number(start), Number(end))).toBe(part)
    }
  })

  it('says nothing about an empty input', { timeout: patience }, async () => {
    expect(await cotejo(['segment', '--lang', 'en'])).toEqual({
      code: 0,
      rows: [],
      stdout: '',
      stderr: '',
    })
  })
})

describe('cotejo align', () => {
  it('counts ready lines over all blocks', { timeout: patience }, async () => {
    const source = file('es.txt', 'Hola, Ana.\n\nCosta Rica ganó 3-1.\nPerú perdió.\n')
    const target = file('en.txt', 'Hello, Ana.\n\nCosta Rica won 3-1.\n')
    const { code, rows } = await cotejo([
      'align',
      '--lines',
      '--source',
      source,
      '--target',
      target,
    ])
    expect(code).toBe(0)
    expect(rows.map((row) => [row.source, row.target])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], []],
    ])
    expect(rows.map((row) => row.note)).toEqual([undefined, undefined, 'missing'])
  })

  it('compares with the machine draft where one is given', { timeout: patience }, async () => {
    const source = file('es.txt', 'Llueve a cántaros.\nSe fue la luz.\nQué hambre.\n')
    const target = file('en.txt', 'It is raining cats and dogs.\nI am starving.\n')
    const bridge = file(
      'draft.txt',
      'It is raining cats and dogs.\nThe power went out.\nI starve.\n',
    )
    const files = ['--source', source, '--target', target, '--bridge', bridge]
    const { code, rows } = await cotejo(['align', '--lines', ...files])
    expect(code).toBe(0)
    expect(rows.map((row) => [row.source, row.target])).toEqual([
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ])
  })

  it('cannot read a file that is not there', { timeout: patience }, async () => {
    const outcome = await cotejo(['align', '--source', 'none.txt', '--target', 'none.txt'])
    expect(outcome).toMatchObject({ code: 1, rows: [] })
    expect(outcome.stderr).toContain('none.txt')
  })
})

describe('cotejo diff', () => {
  it('covers both texts without gap', { timeout: patience }, async () => {
    const from = 'The regime rejection this weekend'
    const to = 'The regime rejected this weekend'
    const { code, rows } = await cotejo(['diff', '--lang', 'en'], lines([{ id: 'a', from, to }]))
    expect(code).toBe(0)
    const hunks = (rows[0]?.hunks ?? []) as { from: [number, number]; to: [number, number] }[]
    expect(hunks.map((hunk) => from.slice(...hunk.from)).join('')).toBe(from)
    expect(hunks.map((hunk) => to.slice(...hunk.to)).join('')).toBe(to)
    expect(rows[0]).toMatchObject({ id: 'a', precise: true })
  })

  it('goes on after a line it cannot read, and says which', { timeout: patience }, async () => {
    const input = `{"id":1,"from":"a","to":"b"}\nnonsense\n{"id":3,"from":1}\n{"id":4,"from":"","to":"x"}\n`
    const { code, rows, stderr } = await cotejo(['diff', '--lang', 'en'], input)
    expect(code).toBe(1)
    expect(rows.map((row) => row.id)).toEqual([1, 4])
    expect(stderr).toMatch(/line 2: not JSON[\s\S]*line 3: "from" and "to"/)
  })

  it('answers five thousand lines in one go', { timeout: patience }, async () => {
    const input = Array.from({ length: 5000 }, (_, id) => ({
      id,
      from: `uno dos ${id}`,
      to: `uno tres ${id}`,
    }))
    const { rows } = await cotejo(['diff', '--lang', 'es'], lines(input))
    expect(rows.map((row) => row.id)).toEqual(input.map((row) => row.id))
  })
})

describe('cotejo check', () => {
  it('answers every pair, in order, with its findings', { timeout: patience }, async () => {
    const pairs = [
      {
        id: 7,
        article: 'a',
        source: 'Costó 3.500 euros.',
        target: 'It cost 3,000 euros.',
        kind: 'paragraph',
      },
      { id: 8, article: 'a', source: 'Nadie lo sabe.', target: 'Nobody knows.' },
    ]
    const { code, rows } = await cotejo(['check'], lines(pairs))
    expect(code).toBe(0)
    expect(rows.map((row) => row.id)).toEqual([7, 8])
    const [finding] = (rows[0]?.findings ?? []) as Record<string, unknown>[]
    expect(Object.keys(finding ?? {}).sort()).toEqual(
      ['check', 'message', 'mqm', 'reason', 'replacement', 'severity', 'source', 'target'].sort(),
    )
  })

  it('checks with the terms of a file, and names its lines without one', {
    timeout: patience,
  }, async () => {
    const terms = file(
      'terms.csv',
      'Spanish,English,Forbidden\nrégimen,government,regime\nasedio,,\n',
    )
    const pair = { id: 1, source: 'El régimen calló.', target: 'The regime fell silent.' }
    const { code, rows, stderr } = await cotejo(['check', '--terms', terms], lines([pair]))
    expect(code).toBe(0)
    expect(rows[0]?.findings).toMatchObject([
      { check: 'glossary', source: [3, 10], target: [4, 10], replacement: 'government' },
    ])
    expect(stderr).toContain('line 3: no English')
    const without = await cotejo(['check'], lines([pair]))
    expect(without.rows[0]?.findings).toEqual([])
  })

  it('ends with what is wrong with a file of terms, and answers nothing', {
    timeout: patience,
  }, async () => {
    const broken = file('broken.csv', 'Spanish,English\ntregua,truce\n"asedio,siege\n')
    const pair = { id: 1, source: 'La tregua', target: 'The truce' }
    const { code, stdout, stderr } = await cotejo(['check', '--terms', broken], lines([pair]))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('never closed near line 3')
    expect((await cotejo(['check', '--terms', '/nowhere.csv'], lines([pair]))).code).toBe(1)
    expect((await cotejo(['check', '--terms'], lines([pair]))).code).toBe(2)
  })

  it('refuses a kind of block that does not exist', { timeout: patience }, async () => {
    const outcome = await cotejo(
      ['check'],
      lines([{ id: 1, source: 'a', target: 'b', kind: 'poem' }]),
    )
    expect(outcome).toMatchObject({ code: 1, rows: [] })
  })
})

describe('cotejo links', () => {
  it('says which words answer each other', { timeout: patience }, async () => {
    const source = 'El régimen rechazó las acusaciones.'
    const target = 'The regime rejected the accusations.'
    const { code, rows, stderr } = await cotejo(['links'], lines([{ id: 3, source, target }]))
    expect({ code, stderr, id: rows[0]?.id }).toEqual({ code: 0, stderr: '', id: 3 })
    const found = (rows[0]?.links ?? []) as {
      source: [number, number]
      target: [number, number]
      confidence: number
    }[]
    const words = found.map((link) => [source.slice(...link.source), target.slice(...link.target)])
    expect(words).toContainEqual(['rechazó', 'rejected'])
    expect(words).toContainEqual(['régimen', 'regime'])
    for (const { confidence } of found) expect(confidence).toBeLessThanOrEqual(1)
  })

  it('goes on after a line without texts, and says which', { timeout: patience }, async () => {
    const input = lines([
      { id: 1, source: 'Hola' },
      { id: 2, source: '', target: '' },
    ])
    const { code, rows, stderr } = await cotejo(['links'], input)
    expect({ code, rows }).toEqual({ code: 1, rows: [{ id: 2, links: [] }] })
    expect(stderr).toContain('line 1: "source" and "target"')
  })
})

describe('cotejo score', () => {
  it('counts the edits from a draft to its correction', { timeout: patience }, async () => {
    const pair = { id: 'x', from: 'The port open today', to: 'The port opens today' }
    const { code, rows } = await cotejo(['score'], lines([pair]))
    expect(code).toBe(0)
    expect(rows).toMatchObject([{ id: 'x', ter: 0.25, edits: 1, words: 4, precise: true }])
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
      ['characterMatch', 'chrf', 'edits', 'id', 'precise', 'ter', 'words'].sort(),
    )
  })

  it('refuses a line without texts', { timeout: patience }, async () => {
    const outcome = await cotejo(['score'], lines([{ id: 1, from: 'a' }]))
    expect(outcome).toMatchObject({ code: 1, rows: [] })
  })
})

describe('cotejo extract', () => {
  it('reads a page', { timeout: patience }, async () => {
    const text =
      'A sentence of a certain length that says what happened in the town on Monday. '.repeat(4)
    const html = `<html><body><article><h1>The title</h1><p>${text}</p><p>Advertisement</p></article></body></html>`
    const { code, rows } = await cotejo(['extract', '--url', 'https://example.org/x'], html)
    expect(code).toBe(0)
    expect(rows[0]).toMatchObject({ title: 'The title', dropped: ['Advertisement'] })
  })

  it('reads a pasted text', { timeout: patience }, async () => {
    const { rows } = await cotejo(
      ['extract', '--plain'],
      'Un título\n\n3 min de lectura\n\nUna frase.',
    )
    expect(rows[0]).toMatchObject({
      blocks: [
        { kind: 'title', text: 'Un título' },
        { kind: 'paragraph', text: 'Una frase.' },
      ],
      dropped: ['3 min de lectura'],
    })
  })
})

describe('wrong use', () => {
  it.each([
    [[]],
    [['translate']],
    [['segment']],
    [['segment', '--lang', 'fr']],
    [['align', '--source', 'a.txt']],
    [['diff', '--lang', 'en', '--loud']],
    [['extract', '--url', 'not a url']],
    [['check', 'surplus']],
    [['links', '--model', 'x']],
    [['score', 'surplus']],
  ])('ends with 2 and keeps stdout clean: cotejo %j', { timeout: patience }, async (args) => {
    const { code, rows, stderr } = await cotejo(args)
    expect({ code, rows }).toEqual({ code: 2, rows: [] })
    expect(stderr).not.toBe('')
  })
})

describe('a reader that goes away', () => {
  it('ends the command without a word', { timeout: patience }, async () => {
    const child = spawn(process.execPath, [script, 'segment', '--lang', 'es'], { cwd: elsewhere })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end('Una frase corta. '.repeat(200_000))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})
