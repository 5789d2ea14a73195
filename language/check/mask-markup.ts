const MARKUP =
  /\{\{[^{}]*\}\}|<\/?[a-z][^<>]*>|(?<=\])\([^()\s]*\)|`[^`\n]+`|&(?:[a-z]{2,8}|#\d{1,6});|(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+|(?<![\p{L}\d])@\w+/giu

/**
 * Blanks out what is not running text (tags, code, links, addresses) with as many NUL characters,
 * which no check takes for a letter or a space, so that all offsets stay.
 */
export function maskMarkup(text: string): string {
  return text.replace(MARKUP, (match) => '\0'.repeat(match.length))
}
