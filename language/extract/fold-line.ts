/** A line without accents, case, punctuation and doubled spaces: what two spellings of a label share. */
export function foldLine(line: string): string {
  return line
    .slice(0, 400)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
