/** Words that begin with an apostrophe, without it. */
const ELISIONS = /^(?:n['’]?|til|tis|twas|em|cause|round|bout|cept|neath)(?![\p{L}\p{N}])/iu
/** A decade or a year cut short: ’90s, ’68. */
const SHORT_YEAR = /^\d\d(?:s|ers?)?(?![\p{L}\p{N}])/u

const OPENS = /^$|[\s([{<\u2012-\u2015/“‘"'«¿¡]$/u
const CLOSES_AFTER = /^$|^[\s)\]}>.,;:!?…\u2012-\u2015/”’"'»-]/u

/**
 * What a straight double quote at `at` stands for: “, ” or, where it is an inch or second mark or
 * stands alone, itself. Told by its neighbours; after a digit by whether a quotation is open that no
 * later mark closes.
 */
export function doubleQuoteAt(text: string, at: number): string {
  const before = text.slice(0, at)
  const after = text.slice(at + 1)
  const isBareBefore = before === '' || /\s$/u.test(before)
  if (isBareBefore && (after === '' || /^\s/u.test(after))) return '"'
  if (/\d['’′]\d{1,2}$/u.test(before)) return '"'
  if (/\d$/u.test(before)) return isOpen(before) && !closesFirst(after) ? '”' : '"'
  return OPENS.test(before) ? '“' : '”'
}

/**
 * What a straight single quote at `at` stands for: ‘, ’ (also as an apostrophe) or, where it is a foot
 * or minute mark or stands alone, itself.
 */
export function singleQuoteAt(text: string, at: number): string {
  const before = text.slice(0, at)
  const after = text.slice(at + 1)
  const isOpening = OPENS.test(before)
  if (isOpening && (after === '' || /^\s/u.test(after))) return "'"
  if (/\d$/u.test(before)) return afterDigit(before, after)
  if (!isOpening) return '’'
  return ELISIONS.test(after) || SHORT_YEAR.test(after) ? '’' : '‘'
}

/** 1990’s has an apostrophe, 6' a foot mark, ‘in 1990’ an end. */
function afterDigit(before: string, after: string): string {
  if (/^\p{L}/u.test(after)) return '’'
  const opened = before.lastIndexOf('‘')
  return opened > before.lastIndexOf('’') ? '’' : "'"
}

/** Whether the last double quotation mark before has no end yet. */
function isOpen(before: string): boolean {
  let open = false
  for (const { 0: mark, index } of before.matchAll(/["“”]/gu)) {
    const isInch = mark === '"' && /\d$/u.test(before.slice(Math.max(0, index - 1), index))
    if (isInch) continue
    open = mark === '“' || (mark === '"' && OPENS.test(before.slice(0, index)))
  }
  return open
}

/** Whether the next double quotation mark is an end, so that one here cannot be. */
function closesFirst(after: string): boolean {
  const next = after.search(/["“”]/u)
  if (next < 0 || after[next] === '“') return false
  if (after[next] === '”') return true
  return !OPENS.test(after.slice(0, next)) && CLOSES_AFTER.test(after.slice(next + 1))
}
