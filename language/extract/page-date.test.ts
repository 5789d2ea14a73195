import { describe, expect, it } from 'vitest'
import { hasDateline } from './block-kinds'
import { readPageDate } from './page-date'

describe('lines that are only a date', () => {
  it.each([
    'Today: February 2, 2026',
    'Feb. 2, 2026',
    'lunes, 2 de febrero de 2026 - 10:30',
    'Publicado: 2 de febrero de 2026 a las 10:30 hs',
    'Published 4:05 PM EST, Mon February 2, 2026',
    'Bogotá, Colombia — 2 de febrero de 2026 10:30h',
    '2026-02-02',
  ])('reads the day of: %s', (line) => {
    expect(readPageDate(line)).toEqual({ day: '2026-02-02' })
  })

  it('sees a date but no day where month and day cannot be told apart', () => {
    expect(readPageDate('02/03/2026')).toEqual({ day: null })
  })

  it.each(['En 2026 hubo 3 casos', 'El 2 de febrero de 2026 murió Juan', 'February 2026', ''])(
    'takes no sentence for a date: %s',
    (line) => expect(readPageDate(line)).toBeNull(),
  )
})

describe('datelines', () => {
  it.each([
    'MADRID, España.- El Gobierno',
    'MIAMI.-El juez',
    'LA HABANA (EFE) — El Gobierno',
    'WASHINGTON — The president',
    'Washington, 2 feb (EFE).- El presidente',
  ])('opens a story: %s', (text) => expect(hasDateline(text)).toBe(true))

  it.each(['ONU-Hábitat denunció el hecho.', 'COVID-19 avanza', 'El PP — que gobierna — dijo'])(
    'is not seen in: %s',
    (text) => expect(hasDateline(text)).toBe(false),
  )
})
