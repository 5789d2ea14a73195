/**
 * A changed run as it is shown: characters that leave no trace on paper get a sign, so that no
 * change is invisible. A run of ordinary spaces alone shows them as raised dots.
 */
export function visibleText(run: string): string {
  const signed = run.replace(UNSEEN, signOf)
  return run.trim() === '' ? signed.replaceAll(' ', '·') : signed
}

/** The sign of one character that cannot be seen. */
export function signOf(character: string): string {
  return SIGNS[character] ?? '␣'
}

/** Spaces other than the ordinary one, soft hyphen, zero-width and direction marks, tab and line end. */
const UNSEEN =
  /[\u00a0\u00ad\u2007\u2009\u200a\u200b-\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff\t\n]/g

const SIGNS: Record<string, string> = {
  '\u00a0': '⍽',
  '\u202f': '⍽',
  '\u2007': '⍽',
  '\u2009': '·',
  '\u200a': '·',
  '\u00ad': '¬',
  '\u200e': '⇒',
  '\u200f': '⇐',
  '\t': '⇥',
  '\n': '↵',
}
