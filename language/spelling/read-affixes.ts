/** What one flag of a Hunspell dictionary does to a stem. */
export interface Affix {
  isPrefix: boolean
  /** A prefix and a suffix that both cross may stand on one stem. */
  crosses: boolean
  rules: AffixRule[]
}

interface AffixRule {
  strip: string
  add: string
  applies(stem: string): boolean
}

/** What the affix file says, as far as English needs it. */
interface AffixFile {
  affixes: ReadonlyMap<string, Affix>
  /** Flag of words that are none by themselves; empty when the file has no such flag. */
  onlyInCompound: string
}

/** Reads PFX, SFX and ONLYINCOMPOUND lines (hunspell(5)); everything else is passed over. */
export function readAffixes(text: string): AffixFile {
  const affixes = new Map<string, Affix>()
  let onlyInCompound = ''
  for (const line of text.split('\n')) {
    const [kind = '', flag = '', third = '', fourth = '', fifth = ''] = line.trim().split(/\s+/)
    if (kind === 'ONLYINCOMPOUND') onlyInCompound = flag
    if (kind !== 'PFX' && kind !== 'SFX') continue
    const known = affixes.get(flag)
    if (!known) {
      affixes.set(flag, { isPrefix: kind === 'PFX', crosses: third === 'Y', rules: [] })
    } else if (!fourth.includes("'")) {
      known.rules.push(ruleOf(third, fourth, fifth))
    }
  }
  return { affixes, onlyInCompound }
}

function ruleOf(strip: string, add: string, condition: string): AffixRule {
  const matchers = matchersOf(condition)
  return {
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : (add.split('/', 1)[0] ?? ''),
    applies(stem) {
      const first = stem.length - matchers.length
      return (
        first >= 0 &&
        (strip === '0' || stem.endsWith(strip)) &&
        matchers.every(({ letters, isNegated }, at) =>
          letters === '' ? true : letters.includes(stem[first + at] ?? '') !== isNegated,
        )
      )
    },
  }
}

/** One letter of a condition; no letters stand for any. */
interface Matcher {
  letters: string
  isNegated: boolean
}

/** "[^aeiou]y" is two: not a vowel, then y. "." is any letter, and the whole of it no condition. */
function matchersOf(condition: string): Matcher[] {
  if (condition === '.') return []
  return Array.from(
    condition.matchAll(/\[(\^?)([^\]]*)\]|(.)/gu),
    ([, not, several, one = '']) => ({
      letters: several ?? (one === '.' ? '' : one),
      isNegated: not === '^',
    }),
  )
}
