/**
 * Classes of UTF-16 code units the segmenter asks about. White space is JavaScript's own
 * (`String.prototype.trim`), so that a segment never differs from its trimmed self.
 */

const spaces = new Set(
  [...'\t\v\f \u00a0\u1680\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005']
    .concat([...'\u2006\u2007\u2008\u2009\u200a\n\r\u2028\u2029'])
    .map((char) => char.charCodeAt(0)),
)
const openers = new Set('"\'`“‘«‹„‚([{¿¡*_'.split(''))
const closers = new Set('"\'”’»›)]}*_'.split(''))
const dashes = new Set('-–—―'.split(''))
const bullets = new Set('•⁃▪●◦‣■'.split(''))

/** Whether a code unit is white space as `trim` understands it; line breaks included. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return spaces.has(code)
}

/** Whether a code unit breaks a line: LF, CR, and the Unicode line and paragraph separators. */
export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029
}

/** Whether a code unit can end a sentence: `.`, `!`, `?`, `…` and their full-width forms. */
export function isTerminator(code: number): boolean {
  if (code < 128) return code === 46 || code === 33 || code === 63
  return code === 0x2026 || code === 0x3002 || (code >= 0xff01 && isFullWidthStop(code))
}

/** Whether a character may open a sentence without being its first letter: quotes, brackets, ¿ ¡. */
export function isOpener(char: string): boolean {
  return openers.has(char)
}

/** Whether a character may stand between a stop and the white space after it. */
export function isCloser(char: string): boolean {
  return closers.has(char)
}

/** Whether a character is a hyphen or a dash (raya included). */
export function isDash(char: string): boolean {
  return dashes.has(char)
}

/** Whether a character is a typographic list bullet. */
export function isBullet(char: string): boolean {
  return bullets.has(char)
}

/** Whether a character is an ASCII digit. */
export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9' && char.length === 1
}

/** Whether a character is a lower-case letter of a script with case. */
export function isLower(char: string): boolean {
  return char !== char.toUpperCase() && char === char.toLowerCase()
}

/** Whether a character is an upper-case letter of a script with case. */
export function isUpper(char: string): boolean {
  return char !== char.toLowerCase() && char === char.toUpperCase()
}

/** Whether a character is a cased letter or an ASCII digit. */
export function isWordCharacter(char: string): boolean {
  return isDigit(char) || char.toLowerCase() !== char.toUpperCase()
}

/** First index in `[at, to)` that is not white space, or `to`. */
export function skipSpaces(text: string, at: number, to: number): number {
  let index = at
  while (index < to && isSpace(text.charCodeAt(index))) index++
  return index
}

function isFullWidthStop(code: number): boolean {
  return code === 0xff01 || code === 0xff0e || code === 0xff1f || code === 0xff61
}
