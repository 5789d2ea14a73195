import { type ExtractedPage, extractText } from '@/language'

/** The article in a pasted text or page. */
export function readPage(pasted: string): ExtractedPage {
  return extractText(clean(pasted))
}

/** More than one in 200 characters is a control or replacement character: no article holds them. */
export function looksBinary(text: string): boolean {
  let controls = 0
  for (const character of text) if (isForeign(character.charCodeAt(0))) controls++
  return controls > 0 && controls * 200 > text.length
}

/** What PostgreSQL or a reader's browser cannot hold: NUL, lone surrogates, a byte-order mark. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
}

function isForeign(unit: number): boolean {
  const isBreak = unit >= 0x09 && unit <= 0x0d
  return (unit < 0x20 && !isBreak) || unit === 0xfffd
}
