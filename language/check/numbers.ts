import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { type Quantity, readNumbers } from '@/language/check/read-numbers'
import { type Time, timesIn } from '@/language/check/read-times'
import type { Reason } from '@/language/reason/reason'
import type { Finding, Span } from '@/language/types'

/**
 * Numbers that say something else, or are gone, in the English. A changed number is blocking; one
 * that is only missing or only added is a warning, since it may be said in words. Values are
 * compared, not spellings: "2.500 millones" and "2.5 billion" agree.
 */
export const numbers: PairCheck = {
  id: 'numbers',
  severity: 'blocking',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    const [told, said] = [timesIn(pair.source, 'es'), timesIn(pair.target, 'en')]
    const source = beyondTimes(readNumbers(pair.source, 'es'), told, said)
    const target = beyondTimes(readNumbers(pair.target, 'en'), said, told)
    const [inSpanish, inEnglish] = [saidBy(source), saidBy(target)]
    const lost = source.filter((quantity) => isLost(quantity, inEnglish))
    const added = target.filter((quantity) => isLost(quantity, inSpanish))
    const found: Finding[] = []
    const pairs = Math.min(lost.length, added.length)
    for (let at = 0; at < pairs; at++) {
      found.push(changed(pair, lost[at] as Quantity, added[at] as Quantity))
    }
    found.push(...lost.slice(pairs).filter(isRequired).map(missing))
    found.push(...added.slice(pairs).filter(isRequired).map(extra))
    return [...found, ...smallChanged(source, target), ...percentLost(pair)]
  },
}

/** Times that both sides tell are no matter of this check: "tres y media", "3:30 p.m.", "15.30". */
function beyondTimes(
  quantities: Quantity[],
  own: readonly Time[],
  others: readonly Time[],
): Quantity[] {
  const agreed = own.filter((time) =>
    others.some((other) => (time.minute - other.minute) % HALF_DAY === 0),
  )
  if (agreed.length === 0) return quantities
  return quantities.filter(
    ({ start }) => !agreed.some(({ span: [from, to] }) => from <= start && start < to),
  )
}

const HALF_DAY = 12 * 60

/** What one side says: values rounded beyond the decimals of any scale, or the spelling of what is no value (1.2.3). */
function saidBy(quantities: Quantity[]): ReadonlySet<string> {
  return new Set(
    quantities.flatMap((one) => (one.values.length > 0 ? one.values.map(rounded) : [one.text])),
  )
}

function rounded(value: number): string {
  return `=${value.toPrecision(10)}`
}

/** Not to be found on the other side. Ordinals and the like ("primero", "both") are never asked for. */
function isLost(quantity: Quantity, said: ReadonlySet<string>): boolean {
  if (!quantity.hasDigits && (quantity.values[0] ?? 0) < 13 && quantity.scale === 1) return false
  if (quantity.text === '1.5' || quantity.values.some((value) => value === 0 || value === 1))
    return false
  if (quantity.values.length === 0) return !said.has(quantity.text)
  return !quantity.values.some((value) => said.has(rounded(value)))
}

const CARDINAL =
  /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i

/** "ocho personas" told as "five people": small words count only when one came and one went. */
function smallChanged(source: Quantity[], target: Quantity[]): Finding[] {
  const [inSpanish, inEnglish] = [saidBy(source), saidBy(target)]
  const isNew = (said: ReadonlySet<string>) => (one: Quantity) =>
    CARDINAL.test(one.text) && !one.values.some((value) => said.has(rounded(value)))
  const lost = source.filter(isNew(inEnglish))
  const added = target.filter(isNew(inSpanish))
  const [from] = lost
  const [to] = added
  if (!from || !to || lost.length !== added.length) return []
  return [
    finding(numbers, {
      source: span(from),
      target: span(to),
      severity: 'warning',
      reason: { id: 'numbers.small', spanish: from.text, english: to.text },
    }),
  ]
}

/** Only digits must appear; "veinte personas" may well be "a score of people". */
function isRequired(quantity: Quantity): boolean {
  return quantity.hasDigits
}

const METRIC = /^[\s\u00a0-]?(?:k?m(?![\p{L}])|kil|metro|cm|cent|kg|°|º|grado|hect|litro)/iu
const IMPERIAL =
  /^[\s\u00a0-]?(?:mile|mph|feet|foot|ft|yard|pound|lb|°F|º ?F|degree|acre|gallon|inch)/iu

/** Kilometres told in miles: another number, but perhaps the same length. */
function isConverted(pair: ReadPair, source: Quantity, target: Quantity): boolean {
  return METRIC.test(pair.source.slice(source.end)) && IMPERIAL.test(pair.target.slice(target.end))
}

function changed(pair: ReadPair, source: Quantity, target: Quantity): Finding {
  if (isConverted(pair, source, target)) {
    return finding(numbers, {
      source: span(source),
      target: span(target),
      severity: 'hint',
      reason: { id: 'numbers.converted', spanish: source.text, english: target.text },
    })
  }
  const isSure = source.hasDigits && target.hasDigits
  const english = englishOf(source)
  return finding(numbers, {
    source: span(source),
    target: span(target),
    severity: isSure ? 'blocking' : 'warning',
    reason: reasonFor(source.text, english, target.text),
    replacement: isSure ? english : null,
  })
}

/** "billones" and "1.500,5" need saying in English, a plain year does not. */
function reasonFor(spanish: string, meant: string, english: string): Reason {
  return spanish === meant
    ? { id: 'numbers.changed', spanish, english }
    : { id: 'numbers.rescaled', spanish, meant, english }
}

function missing(quantity: Quantity): Finding {
  return finding(numbers, {
    source: span(quantity),
    severity: 'warning',
    reason: { id: 'numbers.missing', spanish: quantity.text },
  })
}

function extra(quantity: Quantity): Finding {
  return finding(numbers, {
    target: span(quantity),
    severity: 'warning',
    reason: { id: 'numbers.added', english: quantity.text },
  })
}

function span({ start, end }: Quantity): Span {
  return [start, end]
}

const ENGLISH_SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** The value as an English newspaper writes it; years and other plain figures stay ungrouped. */
function englishOf({ text, values, scale }: Quantity): string {
  const value = values[0] ?? 0
  const named = ENGLISH_SCALES.find(([size]) => value >= size && scale > 1)
  if (named) return `${plain(value / named[0])} ${named[1]}`
  return /^\d{1,4}$/.test(text) ? text : plain(value)
}

function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 })
}

function percentLost({ source, target }: ReadPair): Finding[] {
  const match = /\d[\s\u00a0\u202f]?%|\d por ciento/iu.exec(source)
  if (
    !match ||
    !/\d/.test(target) ||
    /%|per ?cent|point|half|third|quarter|share|rate|ratio/iu.test(target)
  )
    return []
  return [
    finding(numbers, {
      source: [match.index, match.index + match[0].length],
      severity: 'warning',
      reason: { id: 'numbers.percent', spanish: match[0] },
    }),
  ]
}
