import { type Content, coverageOf } from '@/language/check/coverage'
import { DENIAL_EN, DENIAL_ES, TRACE_EN, TRACE_ES } from '@/language/check/negation-traces'
import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { spanOf, type Word, wordSet } from '@/language/check/words'
import type { Finding } from '@/language/types'

/**
 * A "not" on one side only, in the whole segment or beside the verb it denies. Both languages can deny in many ways ("sin", "fails to", "unlikely"),
 * so it fires only when the other side has no trace of any of them.
 */
export const negation: PairCheck = {
  id: 'negation',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    const noes = plainNoes(pair.sourceWords)
    const nots = plainNots(pair.targetWords)
    const lost = lostNo(pair, noes, nots)
    if (lost) return [reportLost(lost)]
    const added = addedNot(pair, noes, nots)
    return added ? [reportAdded(added)] : []
  },
}

function reportLost(no: Word): Finding {
  return finding(negation, {
    source: spanOf([no]),
    reason: { id: 'negation.lost', spanish: no.text },
  })
}

function reportAdded(not: Word): Finding {
  return finding(negation, {
    target: spanOf([not]),
    reason: { id: 'negation.added', english: not.text },
  })
}

/** A Spanish denial without any in the English, or none beside the word that answers to its verb. */
function lostNo(pair: ReadPair, noes: Word[], nots: Word[]): Word | undefined {
  if (noes.length === 0) return undefined
  if (nots.length === 0 && !TRACE_EN.test(pair.target)) return noes[0]
  if (noes.length <= countOf(DENIAL_EN, pair.target)) return undefined
  const { source, target } = coverageOf(pair)
  return noes.find((no) => {
    const answer = target[contentAfter(source, no)?.answer ?? -1]
    return answer && !DENIAL_EN.test(textAround(pair.target, pair.targetWords, answer.word))
  })
}

function countOf(pattern: RegExp, text: string): number {
  return Array.from(text.matchAll(new RegExp(pattern, 'giu'))).length
}

/** An English denial without any in the Spanish, or none beside the word that its verb answers to. */
function addedNot(pair: ReadPair, noes: Word[], nots: Word[]): Word | undefined {
  if (nots.length === 0) return undefined
  if (noes.length === 0 && !TRACE_ES.test(pair.source)) return nots[0]
  const { source, target } = coverageOf(pair)
  return nots.find((not) => {
    const answer = source[contentAfter(target, not)?.answer ?? -1]
    return answer && !DENIAL_ES.test(textAround(pair.source, pair.sourceWords, answer.word))
  })
}

/** Letters between a denial and the verb it denies. */
const REACH = 14

/** What is denied: the next word that carries meaning, close by. */
function contentAfter(contents: readonly Content[], denial: Word): Content | undefined {
  return contents.find(({ word }) => word.start >= denial.end && word.start <= denial.end + REACH)
}

const BEFORE = 9
const AFTER = 4

function textAround(text: string, words: readonly Word[], word: Word): string {
  const at = words.indexOf(word)
  const first = words[Math.max(0, at - BEFORE)] ?? word
  const last = words[Math.min(words.length - 1, at + AFTER)] ?? word
  return (
    text.slice(first.start, word.start).replace(OTHER_CLAUSE, '') + text.slice(word.start, last.end)
  )
}

/** Up to the last break after which a denial no longer holds. */
const OTHER_CLAUSE = /^.*(?:[;:]|, (?:pero|but|aunque|although|mientras|while|y|and) )/su

const NO_DENIAL_AFTER = wordSet(
  'solo sólo solamente obstante menos más bien únicamente en cabe hay sino',
)

/** "no" before a verb; "no solo", "no obstante", "¿no?" deny nothing. */
function plainNoes(words: Word[]): Word[] {
  const hasSino = words.some((word) => word.lower === 'sino')
  return words.filter((word, at) => {
    if (/^(?:nunca|jamás|nadie|ningún|ninguna|ninguno|tampoco)$/.test(word.lower)) return true
    const next = words[at + 1]
    if (word.lower !== 'no' || !next || NO_DENIAL_AFTER.has(next.lower)) return false
    return words[at + 2]?.lower !== 'faltar' && !hasSino
  })
}

/** "not only", "not limited to" and "don't forget" deny nothing. */
function plainNots(words: Word[]): Word[] {
  return words.filter(
    (word, at) =>
      PLAIN_NOT.test(word.lower) &&
      !/^(?:only|just|merely|limited|forget)$/.test(words[at + 1]?.lower ?? ''),
  )
}

const PLAIN_NOT = /^(?:not|never|nobody|cannot|\p{L}+n't)$/u
