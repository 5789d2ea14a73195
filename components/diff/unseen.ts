import { signOf } from './visible-text'

/**
 * What is shown on demand: spaces other than the ordinary one, several spaces or one at an end, tabs,
 * soft hyphens, zero-width characters, direction marks.
 */
export const UNSEEN_RUN =
  /[\u00a0\u00ad\u2007\u2009\u200a\u200b-\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff\t]+| {2,}|^ | $/g

/** The sign of an unseen character. */
export function unseenSign(character: string): string {
  return character === ' ' ? '·' : signOf(character)
}

/** Characters with room of their own have the sign in it; the others are given room. */
export function unseenClass(character: string): string {
  return /[ \u00a0\u2007\u2009\u200a\u202f\t]/.test(character) ? 'unseen' : 'unseen unseen-narrow'
}
