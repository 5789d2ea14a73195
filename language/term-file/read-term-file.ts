import { decodeText } from './decode-text'
import { readCsv } from './read-csv'
import { readTbx } from './read-tbx'
import type { TermFile } from './term-file'

/**
 * Terms of a file's bytes: CSV in any of the usual ways, or TBX. Tells what is wrong with a file that is
 * neither. Never throws; nothing outside the bytes is read.
 */
export function readTermFile(bytes: Uint8Array): TermFile {
  const decoded = decodeText(bytes)
  if ('problem' in decoded) return decoded
  const isXml = /^\s*<[?!a-z]/i.test(decoded.text.slice(0, 500))
  return isXml ? readTbx(decoded.text.trimStart()) : readCsv(decoded.text)
}
