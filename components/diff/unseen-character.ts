/**
 * Matches one character that cannot be seen: spaces other than the ordinary one, soft hyphen,
 * zero-width and direction marks, tab, line end. A joiner between two pictures is none: it makes one of them.
 */
export const UNSEEN_CHARACTER = String.raw`(?!${joinsPictures()})[\u00a0\u00ad\u2007\u2009\u200a\u200b-\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff\t\n]`

function joinsPictures(): string {
  return String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`
}
