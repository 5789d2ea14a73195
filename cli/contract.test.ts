import { describe, expect, it } from 'vitest'
import { cotejo, file, lines, patience } from './testing/run'

type Span = [number, number]

/** The shape of every answer, as written in the contract; a field may be added, none renamed or dropped. */
describe('the contract of the command', () => {
  const SEGMENT_ES = ['segment', '--lang', 'es']
  const DIFF_EN = ['diff', '--lang', 'en']
  const es = file('contract.es.txt', 'El puerto abrió. Nadie lo esperaba.\n\nLlovió en Cádiz.\n')
  const en = file(
    'contract.en.txt',
    'The port opened. Nobody expected it.\n\nIt rained in Cadiz.\n',
  )

  it('segment: block, start, end and text, no white space around it', {
    timeout: patience,
  }, async () => {
    const text = '\uFEFF  El Sr. Pérez llegó.\r\n\r\n\t—¿Y tú? 👩‍👩‍👧 —dijo.  \n'
    const { code, rows, stdout, stderr } = await cotejo(SEGMENT_ES, text)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['block', 'start', 'end', 'text'])
      expect(text.slice(Number(row.start), Number(row.end))).toBe(row.text)
      expect(String(row.text)).toBe(String(row.text).trim())
    }
    expect(new Set(rows.map((row) => row.block))).toEqual(new Set([0, 1]))
    // Letters travel as themselves, not as escapes.
    expect(stdout).toContain('👩‍👩‍👧')
    expect(stdout).toContain('Pérez llegó')
  })

  it('align: source, target and score; each segment exactly once, in order', {
    timeout: patience,
  }, async () => {
    const { code, rows, stderr } = await cotejo(['align', '--source', es, '--target', en])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['source', 'target', 'score'])
      expect(Number(row.score)).toBeGreaterThanOrEqual(0)
      expect(Number(row.score)).toBeLessThanOrEqual(1)
    }
    expect(rows.flatMap((row) => row.source)).toEqual([0, 1, 2])
    expect(rows.flatMap((row) => row.target)).toEqual([0, 1, 2])
  })

  it('align: nothing on one side is an empty list', { timeout: patience }, async () => {
    const empty = file('empty.txt', ' \n\n')
    const { code, rows } = await cotejo(['align', '--source', es, '--target', empty])
    expect(code).toBe(0)
    expect(rows.flatMap((row) => row.source)).toEqual([0, 1, 2])
    expect(rows.every((row) => JSON.stringify(row.target) === '[]')).toBe(true)
    expect(await cotejo(['align', '--source', empty, '--target', empty])).toMatchObject({
      code: 0,
      rows: [],
    })
  })

  it('diff: hunks cover both texts; equal is equal to the letter, light is not', {
    timeout: patience,
  }, async () => {
    const pairs = [
      { id: 1, from: 'He said “no” to the regime.', to: 'He said "no" to the regime.' },
      { id: 2, from: 'Yesterday in Havana he spoke.', to: 'He spoke yesterday in Havana.' },
      { id: 'tres', from: '', to: '' },
      { id: null, from: 'a\u00a0b', to: 'a b' },
      { id: 5, from: 'ñandú 👩‍👩‍👧 e\u0301', to: 'ñandú 👩‍👩‍👧 \u00e9' },
    ]
    const { code, rows } = await cotejo(DIFF_EN, lines(pairs))
    expect(code).toBe(0)
    expect(rows.map((row) => row.id)).toEqual(pairs.map((pair) => pair.id))
    rows.forEach((row, at) => {
      expect(Object.keys(row)).toEqual(['id', 'hunks', 'precise'])
      expectWhole(row.hunks as Hunk[], pairs[at] ?? { from: '', to: '' })
    })
    expect(kindsOf(rows[0])).toContain('light')
    expect(kindsOf(rows[3])).not.toEqual(['equal'])
  })

  it('check: findings with the six promised fields and spans inside the texts', {
    timeout: patience,
  }, async () => {
    const pairs = [
      { id: 1, article: 'a', source: 'Costó 3.500 euros.', target: 'It cost 3,000 euros.' },
      {
        id: 2,
        article: 'a',
        source: 'El gobierno rechazó el plan.',
        target: 'El gobierno rechazó el plan.',
      },
      { id: 3, article: 'b', source: '', target: '', kind: 'caption' },
    ]
    const { code, rows } = await cotejo(['check'], lines(pairs))
    expect({ code, ids: rows.map((row) => row.id) }).toEqual({ code: 0, ids: [1, 2, 3] })
    const found = rows.flatMap((row, at) =>
      (row.findings as Found[]).map((finding) => ({ finding, pair: pairs[at] })),
    )
    expect(found.length).toBeGreaterThan(1)
    for (const { finding, pair } of found) {
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining([
          'check',
          'severity',
          'source',
          'target',
          'message',
          'mqm',
          'replacement',
        ]),
      )
      expect(['blocking', 'warning', 'hint']).toContain(finding.severity)
      expect(finding.message).not.toBe('')
      for (const side of ['source', 'target'] as const) {
        const span = finding[side]
        if (span) expect(span[1]).toBeLessThanOrEqual(pair?.[side].length ?? 0)
      }
    }
  })

  it('extract: the promised fields, in pages and in pasted text, also of nothing', {
    timeout: patience,
  }, async () => {
    const fields = ['title', 'standfirst', 'byline', 'publishedAt', 'blocks', 'dropped']
    for (const args of [['extract'], ['extract', '--plain']]) {
      const { code, rows } = await cotejo(args, '')
      expect({ args, code, rows: rows.length }).toEqual({ args, code: 0, rows: 1 })
      expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(fields))
      expect(rows[0]).toMatchObject({ blocks: [], dropped: [] })
    }
  })

  it.each([SEGMENT_ES, DIFF_EN, ['check']])(
    'blank input is an empty answer: cotejo %s',
    { timeout: patience },
    async (...args) => {
      for (const input of ['', '\n', ' \t\r\n\n']) {
        expect(await cotejo(args, input)).toEqual({ code: 0, rows: [], stdout: '', stderr: '' })
      }
    },
  )

  it.each([
    [DIFF_EN, '{"id":1,"from":"a","to":"b"}'],
    [['check'], '{"id":1,"source":"a","target":"b"}'],
  ])(
    'a last line without its end, a byte-order mark and Windows line ends are read: cotejo %j',
    { timeout: patience },
    async (args, line) => {
      const { code, rows } = await cotejo(args, `\uFEFF${line}\r\n\r\n${line}`)
      expect({ code, rows: rows.length }).toEqual({ code: 0, rows: 2 })
    },
  )

  it('bytes that are no UTF-8 end nothing', { timeout: patience }, async () => {
    const { code, rows } = await cotejo(SEGMENT_ES, Buffer.from([0x48, 0x69, 0xff, 0xfe, 0x2e]))
    expect({ code, rows: rows.length }).toEqual({ code: 0, rows: 1 })
  })

  it.each([
    [['segment', '--lang']],
    [['segment', '--lang', 'ES']],
    [['segment', '--lang', 'es', '--lines']],
    [['segment', '--lang', 'es', 'surplus.txt']],
    [['align', '--target', en]],
    [['align', '--source', es, '--target', en, '--lang', 'es']],
    [['diff']],
    [['check', '--lang', 'en']],
    [['extract', '--plain', '--html']],
    [['--loud']],
  ])(
    'wrong use ends with 2, says why on stderr and nothing on stdout: cotejo %j',
    { timeout: patience },
    async (args) => {
      const { code, stdout, stderr } = await cotejo(args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/\S/)
    },
  )

  it.each([
    ['--source', 'missing.es.txt', '--target', en],
    ['--source', es, '--target', 'missing.en.txt'],
    ['--source', es, '--target', '.'],
  ])(
    'a file that cannot be read ends with 1 and is named: align %s %s %s %s',
    { timeout: patience },
    async (...args) => {
      const { code, stdout, stderr } = await cotejo(['align', ...args])
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(/^cotejo: .*(missing|EISDIR)/)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    },
  )
})

interface Hunk {
  kind: string
  from: Span
  to: Span
}

interface Found {
  severity: string
  message: string
  source: Span | null
  target: Span | null
}

const KINDS = ['equal', 'insert', 'delete', 'replace', 'move-out', 'move-in', 'light']

function kindsOf(row: Record<string, unknown> | undefined): string[] {
  return ((row?.hunks ?? []) as Hunk[]).map((hunk) => hunk.kind)
}

function expectWhole(hunks: Hunk[], { from, to }: { from: string; to: string }): void {
  expect(hunks.map((hunk) => from.slice(...hunk.from)).join('')).toBe(from)
  expect(hunks.map((hunk) => to.slice(...hunk.to)).join('')).toBe(to)
  for (const hunk of hunks) {
    expect(KINDS).toContain(hunk.kind)
    const isSame = from.slice(...hunk.from) === to.slice(...hunk.to)
    if (hunk.kind === 'equal') expect(isSame).toBe(true)
    if (hunk.kind === 'light') expect(isSame).toBe(false)
  }
}
