import type { TermFileProblem } from './term-file'

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, UTF-16 without a mark by its zero bytes, else UTF-8,
 * else what Excel saves in Western Europe (Windows-1252). Never throws.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: TermFileProblem } {
  if (bytes.length === 0) return { problem: 'term_file_empty' }
  // "PK": a zip, which an .xlsx is; D0 CF: an old .xls.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    return { problem: 'term_file_spreadsheet' }
  }
  const text = decode(bytes)
  if (text === null) return { problem: 'term_file_encoding' }
  if (text.trim() === '') return { problem: 'term_file_empty' }
  return looksBinary(text) ? { problem: 'term_file_binary' } : { text: text.normalize('NFC') }
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return tryAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return tryAs('utf-16be', bytes)
  const zeros = zeroBytes(bytes)
  if (zeros.odd > zeros.all * 0.9 && zeros.all > zeros.of * 0.3) return tryAs('utf-16le', bytes)
  if (zeros.odd < zeros.all * 0.1 && zeros.all > zeros.of * 0.3) return tryAs('utf-16be', bytes)
  return tryAs('utf-8', bytes) ?? tryAs('windows-1252', bytes)
}

function tryAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function zeroBytes(bytes: Uint8Array): { odd: number; all: number; of: number } {
  const of = Math.min(bytes.length, 4096)
  let odd = 0
  let all = 0
  for (let at = 0; at < of; at++) {
    if (bytes[at] !== 0) continue
    all++
    if (at % 2 === 1) odd++
  }
  return { odd, all, of }
}

/** Control characters that no list of words has. */
function looksBinary(text: string): boolean {
  let controls = 0
  for (const character of text.slice(0, 20_000)) {
    const unit = character.charCodeAt(0)
    const isBreak = unit >= 0x09 && unit <= 0x0d
    if ((unit < 0x20 && !isBreak) || unit === 0xfffd) controls++
  }
  return controls > 0
}
