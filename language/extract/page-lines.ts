/** One line of a pasted text that will be a block or furniture; soft-wrapped lines already joined. */
export interface PageLine {
  text: string
  /** Index of the run of lines between blank lines it came from. */
  group: number
}

const wrapLeast = 45
const wrapMost = 110

/**
 * The lines of a pasted text, trimmed, without empty ones. Where blank lines part the text, lines
 * wrapped at a fixed width are joined; without any blank line every line stands for itself.
 * Control characters are removed; any string is accepted.
 */
export function readPageLines(pasted: string, isLabel: (line: string) => boolean): PageLine[] {
  const clean = pasted
    .replace(/\r\n?|[\u2028\u0085]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, '')
  const groups = groupsOf(clean.split('\n').map((line) => line.trim()))
  return groups.flatMap((group, index) =>
    (groups.length > 1 && isWrapped(group, isLabel) ? [group.join(' ')] : group).map((text) => ({
      text,
      group: index,
    })),
  )
}

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    const current = groups.at(-1)
    if (line !== '') current?.push(line)
    else if (current && current.length > 0) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

/** Lines of nearly one width, broken within sentences, are one paragraph. */
function isWrapped(group: readonly string[], isLabel: (line: string) => boolean): boolean {
  if (group.length < 2 || group.some((line) => isLabel(line) || isListLine(line))) return false
  const full = group.slice(0, -1)
  const widths = full.map((line) => line.length)
  if (Math.min(...widths) < wrapLeast || Math.max(...widths) > wrapMost) return false
  const broken = full.filter((line, index) => {
    const next = group[index + 1] ?? ''
    return /^\p{Ll}/u.test(next) || !/[.!?…:”"»]$/u.test(line)
  })
  return broken.length * 2 >= full.length && broken.length > 0
}

function isListLine(line: string): boolean {
  return /^(?:[-•*·▪]|\d{1,3}[.)])\s/.test(line)
}
