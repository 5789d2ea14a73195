import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseBody, queryOf } from './read-input'

const Note = z.strictObject({
  note: z.string(),
  parts: z.array(z.object({ body: z.string().nullable() })).default([]),
})

describe('what a request brings', () => {
  it.each([
    ['NUL, which PostgreSQL cannot hold', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
  ])('is refused with its field when a text holds %s', (_, text) => {
    const body = JSON.stringify({ note: text, parts: [{ body: null }, { body: text }] })
    expect(() => parseBody(Note, body)).toThrow(
      expect.objectContaining({
        code: 'invalid',
        details: { fields: { note: 'text_unstorable', 'parts.1.body': 'text_unstorable' } },
      }),
    )
    expect(() => queryOf(z.object({ note: z.string() }), new URLSearchParams({ note: 'a\u0000' }))) //
      .toThrow(expect.objectContaining({ code: 'invalid' }))
  })

  it('keeps whole characters of every plane', () => {
    const note = 'ñ 👩‍🚀 \u202e \u200b \u{10ffff}'
    expect(parseBody(Note, JSON.stringify({ note }))).toEqual({ note, parts: [] })
  })

  it('may hold anything where nothing is stored and the text is judged itself', () => {
    expect(parseBody(Note, '{"note":"\\u0000"}', 'any').note).toBe('\u0000')
  })

  it('is refused, not followed, when it is nested without end', () => {
    for (const body of ['['.repeat(100_000), `${'[['.repeat(50_000)}${']]'.repeat(50_000)}`]) {
      expect(() => parseBody(Note, body)).toThrow(expect.objectContaining({ code: 'invalid' }))
    }
  })
})
