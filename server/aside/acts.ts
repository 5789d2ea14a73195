import { type MatchedTexts, matchTexts } from '@/language'
import { readImport } from '../import/read-import'
import { readPage } from '../import/read-page'

/** What can be done in a thread of its own: work on texts alone, whose answers can be copied. */
export const ACTS = { matchLists, readImport, readPage }

export type Acts = typeof ACTS

export type ActName = keyof Acts

export type InputOf<Name extends ActName> = Parameters<Acts[Name]>[0]

export type AnswerOf<Name extends ActName> = ReturnType<Acts[Name]>

/** Does the act of this name. */
export function act<Name extends ActName>(name: Name, input: InputOf<Name>): AnswerOf<Name> {
  const run = ACTS[name] as (given: InputOf<Name>) => AnswerOf<Name>
  return run(input)
}

/** Two lists of texts held against each other. */
function matchLists({ before, now }: { before: string[]; now: string[] }): MatchedTexts[] {
  return matchTexts(before, now)
}
