import 'server-only'
import { readDictionary, type Spelling } from '@/language'

let spelling: Promise<Spelling> | undefined

/** The English dictionary of the checks: read from its package at first use, then kept (some 10 MB). */
export function englishSpelling(): Promise<Spelling> {
  spelling ??= import('dictionary-en').then(({ default: dictionary }) => readDictionary(dictionary))
  return spelling
}
