/** Blanks and what no eye sees between words. */
const BLANKS = /[\s\u200b\u2060\ufeff]+/g

/**
 * A text as it is compared with others for being the same: NFC, every run of white space one
 * space, none at the ends, no soft hyphens. Case, accents and marks stay, for they are differences.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(BLANKS, ' ')
    .trim()
}
