import { UNSEEN_CHARACTER } from './unseen-character'

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

const UNSEEN = new RegExp(UNSEEN_CHARACTER, 'gu')

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
