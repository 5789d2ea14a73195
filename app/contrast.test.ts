import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8')

type Theme = 'light' | 'dark'

/** Tokens as the first `:root` sets them; the later one, for those who ask for more contrast, only goes further. */
function colours(theme: Theme): Map<string, string> {
  const pattern = /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g
  const found = new Map<string, string>()
  for (const [, name = '', light = '', dark = ''] of css.matchAll(pattern)) {
    if (!found.has(name)) found.set(name, theme === 'light' ? light : dark)
  }
  return found
}

/** Relative luminance of an sRGB colour (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const GROUNDS = ['paper', 'raised', 'sunken']
const TEXTS = [
  'ink',
  'muted',
  'faint',
  'accent',
  'ins',
  'del',
  'move',
  'light',
  'blocking',
  'warning',
  'hint',
  'positive',
]
const ON_WASH = ['accent', 'ins', 'del', 'move', 'blocking', 'warning', 'hint', 'positive']

describe.each<Theme>(['light', 'dark'])('every text in the %s theme', (theme) => {
  const colour = colours(theme)
  const ratio = (text: string, ground: string) =>
    contrast(colour.get(text) ?? '#000000', colour.get(ground) ?? '#000000')

  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])))(
    'can be read: %s on %s',
    (text = '', ground = '') => {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(ON_WASH)('can be read on its own tint: %s', (text) => {
    expect(ratio(text, `${text}-wash`)).toBeGreaterThanOrEqual(4.5)
  })

  it('stands out of its ground where it is the frame of a field (WCAG 1.4.11)', () => {
    expect(ratio('rule-strong', 'raised')).toBeGreaterThanOrEqual(3)
  })
})
