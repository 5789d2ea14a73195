import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const tokens = read('app/tokens.css')
const globals = read('app/globals.css')

/** What `--name: light-dark(…)` says under a rule; the rule ends with the first brace that closes a line. */
function coloursUnder(rule: string, side: 'light' | 'dark'): Map<string, string> {
  const at = tokens.indexOf(rule)
  if (at === -1) throw new Error(`tokens.css has no ${rule}`)
  const body = tokens.slice(at, tokens.indexOf('\n}', at))
  const pattern = /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g
  const found = [...body.matchAll(pattern)]
  return new Map(found.map(([, name = '', light = '', dark = '']) => [name, { light, dark }[side]]))
}

const plain = (side: 'light' | 'dark') => coloursUnder('\n:root {\n  color-scheme', side)
const strong = (side: 'light' | 'dark') =>
  new Map([...plain(side), ...coloursUnder('@variant contrast', side)])

const THEMES = [
  { theme: 'light', colours: plain('light'), least: 4.5 },
  { theme: 'dark', colours: plain('dark'), least: 4.5 },
  { theme: 'light high contrast', colours: strong('light'), least: 7 },
  { theme: 'dark high contrast', colours: strong('dark'), least: 7 },
]

/** Relative luminance of an sRGB colour (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const channel = value / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The colour of a token, or of `token/60`: so much of it over the page. */
function colourOf(token: string, colours: ReadonlyMap<string, string>): string {
  const [name = '', share] = token.split('/')
  const colour = colours.get(name)
  if (colour === undefined) throw new Error(`no token is called ${name}`)
  if (share === undefined) return colour
  const ground = channels(colourOf('paper', colours))
  const part = Number(share) / 100
  const mixed = channels(colour).map((value, nth) => value * part + (ground[nth] ?? 0) * (1 - part))
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

const NAMES = [...plain('light').keys()]
const GROUNDS = ['paper', 'raised', 'sunken']
const WASHES = NAMES.filter((name) => name.endsWith('-wash'))
const LINES = ['rule', 'rule-strong']
const TEXTS = NAMES.filter((name) => ![...GROUNDS, ...WASHES, ...LINES, 'on-accent'].includes(name))

/** Text and ground that one string of classes, or one rule of the stylesheet, sets together. */
function pairsInUse(): string[] {
  const pairs = new Set<string>()
  for (const path of globSync('{app,components}/**/*.{ts,tsx}')) {
    for (const [classes] of read(path).matchAll(/(['"`])(?:(?!\1).)*\1/gs)) {
      const texts = coloursIn(classes, 'text')
      const grounds = coloursIn(classes, 'bg')
      // Under a condition, as `hover:`, what it does not set itself is as without it.
      for (const when of new Set([...texts.keys(), ...grounds.keys()])) {
        const [text, ground] = [texts, grounds].map((set) => set.get(when) ?? set.get(''))
        if (text && ground) pairs.add(`${text} ${ground}`)
      }
    }
  }
  const rules = /[^-]color: var\(--([a-z-]+)\);\s+background: var\(--([a-z-]+)\)/g
  for (const [, text, ground] of globals.matchAll(rules)) pairs.add(`${text} ${ground}`)
  return [...pairs].sort()
}

/** Tokens that classes set for text or ground, by their condition. */
function coloursIn(classes: string, kind: 'text' | 'bg'): Map<string, string> {
  const pattern = `(?<=^|[\\s'"\`])([^\\s'"\`]*:)?${kind}-((?:${NAMES.join('|')})(?:/\\d+)?)(?=$|[\\s'"\`])`
  const found = classes.matchAll(new RegExp(pattern, 'g'))
  return new Map([...found].map(([, when = '', token = '']) => [when, token]))
}

describe.each(THEMES)('in the $theme theme', ({ colours, least }) => {
  const ratio = (one: string, other: string) =>
    contrast(colourOf(one, colours), colourOf(other, colours))

  it.each(TEXTS)('every text can be read on every ground: %s', (text) => {
    const faint = [...GROUNDS, ...WASHES].filter((ground) => ratio(text, ground) < least)
    expect(faint).toEqual([])
  })

  it('whatever is set together in one place can be read', () => {
    const pairs = pairsInUse()
    expect(pairs).toContain('ins ins-wash')
    expect(pairs).toContain('paper ink')
    const faint = pairs.filter((pair) => {
      const [text = '', ground = ''] = pair.split(' ')
      return ratio(text, ground) < least
    })
    expect(faint).toEqual([])
  })

  it('frames, marks and the focus stand out of every ground (WCAG 1.4.11)', () => {
    const parts = ['rule-strong', 'accent', 'ink', ...(least === 7 ? ['rule'] : [])]
    const faint = parts.flatMap((part) =>
      GROUNDS.filter((ground) => ratio(part, ground) < 3).map((ground) => `${part} ${ground}`),
    )
    expect(faint).toEqual([])
  })

  it('what is done stands out of the whole in a bar', () => {
    expect(ratio('ink', 'rule')).toBeGreaterThanOrEqual(3)
  })
})

describe('a colour', () => {
  it('is measured as the standard does: black on white is 21, grey 767676 just passes', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  })
})
