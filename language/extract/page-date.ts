const months = new Map(
  `january february march april may june july august september october november december
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`
    .split(/\s+/)
    .map((month, index) => [month.slice(0, 3), (index % 12) + 1]),
)
const monthName = String.raw`(\p{L}{3,10})\.?`
const weekday = String.raw`(?:\p{L}{3,10},?\s+)?`
const place = String.raw`(?:[^.!?\d]{2,50}\s[—–|·-]\s)?`
const hour = String.raw`(?:\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?,?\s+)?`
const lead = String.raw`${place}(?:(?:today|hoy|published|publicado|updated|actualizado|posted|on|el|last updated|fecha|date)\b\s*(?:on|el|at)?\s*:?\s*){0,2}${hour}`
const clock = String.raw`(?:[\s,|·–-]{0,4}(?:at|a las|a la)?\s*\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\.?|h(?:rs?|oras)?\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?)?`

const forms = [
  {
    pattern: `${lead}${weekday}${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${clock}`,
    order: 'mdy',
  },
  {
    pattern: `${lead}${weekday}(\\d{1,2})\\s+(?:de\\s+)?${monthName},?\\s+(?:del?\\s+)?(\\d{4})${clock}`,
    order: 'dmy',
  },
  { pattern: `${lead}(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.]+Z?)?${clock}`, order: 'ymd' },
  { pattern: `${lead}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${clock}`, order: 'numeric' },
].map(({ pattern, order }) => ({ pattern: new RegExp(`^${pattern}\\s*\\.?$`, 'iu'), order }))

/** A line that is nothing but a date: its ISO day, or null in `day` when the order is unknowable. */
export interface PageDate {
  day: string | null
}

/**
 * Reads a line that only says when a page appeared (`Today: February 2, 2026`, `Publicado el 2 de
 * febrero de 2026`); null for any other line. `03/04/2026` is a date whose day nobody can tell.
 */
export function readPageDate(line: string): PageDate | null {
  if (line.length > 90) return null
  for (const { pattern, order } of forms) {
    const match = pattern.exec(line.trim())
    if (!match) continue
    const day = isoDay(order, [match[1] ?? '', match[2] ?? '', match[3] ?? ''])
    if (day !== undefined) return { day }
  }
  return null
}

/** Undefined when the words are no date after all; null when it is one but ambiguous. */
function isoDay(order: string, [a, b, c]: [string, string, string]): string | null | undefined {
  if (order === 'mdy') return compose(c, monthOf(a), Number(b))
  if (order === 'dmy') return compose(c, monthOf(b), Number(a))
  if (order === 'ymd') return compose(a, Number(b), Number(c))
  if (Number(a) > 12) return compose(c, Number(b), Number(a))
  return null
}

function monthOf(name: string): number | undefined {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return months.get(folded.slice(0, 3))
}

function compose(year: string, month: number | undefined, day: number): string | undefined {
  if (month === undefined || month > 12 || day < 1 || day > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
