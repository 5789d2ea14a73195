import { UNSEEN_CHARACTER } from './unseen-character'
import { signOf } from './visible-text'

/**
 * What is shown on demand: spaces other than the ordinary one, several spaces or one at an end, tabs,
 * soft hyphens, zero-width characters, direction marks.
 */
export const UNSEEN_RUN = new RegExp(`(?:${UNSEEN_CHARACTER})+| {2,}|^ | $`, 'gu')

/** The sign of an unseen character. */
export function unseenSign(character: string): string {
  return character === ' ' ? '·' : signOf(character)
}

/** Characters with room of their own have the sign in it; the others are given room. */
export function unseenClass(character: string): string {
  return /[ \u00a0\u2007\u2009\u200a\u202f\t]/.test(character) ? 'unseen' : 'unseen unseen-narrow'
}
