import { existsSync, readFileSync } from 'node:fs'
import { sharedFile } from '@/scripts/shared-folder.mjs'
import type { Archive, NewsSentence } from './news-text'
import { type Dice, diceOf, type NewsWord } from './news-words'

/** Public corpora with Spanish sentences, as far as they lie beside the project. */
const FILES = [
  ...['align/tico19_docs.jsonl', 'align/pud.jsonl', 'align/tatoeba_sample.jsonl'],
  ...['mt/flores_dev_es-en_mt.jsonl', 'seg/ancora_es_docs.jsonl'],
]
/** Sentences kept out of the archive: the memory holds nothing like them. */
const HELD_BACK = 0.1
/** Words changed where two sentences were put together. */
const CHANGED = 1 / 12

interface Line {
  es?: string
  en?: string
  ref?: string
  paragraphs?: string[][]
}

/** Real sentences, cut at their clauses and put together anew; null where there are no corpora. */
export function realArchive(): Archive | null {
  const all = FILES.flatMap(sentencesIn).filter((sentence) => sentence.length > 1)
  if (all.length === 0) return null
  const every = Math.round(1 / HELD_BACK)
  const heldBack = all.filter((_sentence, at) => at % every === 0)
  const used = all.filter((_sentence, at) => at % every !== 0)
  const words = used.flat()
  const anyWord = (dice: Dice) => drawn(words, dice)
  return {
    origin: 'recombined',
    sentence: (nth) => recombined(used, diceOf(nth), anyWord),
    unheard: (nth) => heldBack[nth % heldBack.length] ?? [],
    anyWord,
    print: (sentence, language) => {
      const text = sentence.map((word) => word[language]).filter(Boolean)
      return `${text.join(' ')}.`
    },
  }
}

function sentencesIn(file: string): NewsSentence[] {
  const path = sharedFile(`data/${file}`)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { es, en, ref, paragraphs } = JSON.parse(line) as Line
      const english = en ?? ref ?? ''
      const spanish = es === undefined ? (paragraphs ?? []).flat() : [es]
      return spanish.map((text) => wordsOf(text, english))
    })
}

/** Word by word; which English stands beside which Spanish does not matter here. */
function wordsOf(spanish: string, english: string): NewsSentence {
  const es = spanish.replace(/\.$/, '').split(/\s+/)
  const en = english.replace(/\.$/, '').split(/\s+/)
  return es.map((word, at) => ({
    es: word.replaceAll('\\', ''),
    en: (at < es.length - 1 ? (en[at] ?? '') : en.slice(at).join(' ')).replaceAll('\\', ''),
  }))
}

function recombined(
  from: readonly NewsSentence[],
  dice: Dice,
  anyWord: (dice: Dice) => NewsWord,
): NewsSentence {
  const one = drawn(from, dice)
  const other = drawn(from, dice)
  const joined = [...one.slice(0, clauseEnd(one, dice)), ...other.slice(clauseEnd(other, dice))]
  return joined.map((word) => (dice() < CHANGED ? anyWord(dice) : word))
}

/** Past a comma somewhere in the sentence, else past its middle. */
function clauseEnd(sentence: NewsSentence, dice: Dice): number {
  const ends = sentence.flatMap(({ es }, at) => (/[,;:]$/.test(es) ? [at + 1] : []))
  return ends.length > 0 ? drawn(ends, dice) : Math.ceil(sentence.length / 2)
}

function drawn<Each>(from: readonly Each[], dice: Dice): Each {
  return from[Math.floor(dice() * from.length)] as Each
}
