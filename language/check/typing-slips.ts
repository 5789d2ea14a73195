import { finding, type PairCheck } from '@/language/check/pair-check'

/** The same word twice in a row, unless the Spanish doubles one too or English may ("had had"). */
export const doubledWord: PairCheck = {
  id: 'doubled-word',
  severity: 'warning',
  mqm: 'linguistic-conventions/grammar',
  run({ source, sourceWords, target, targetWords }) {
    const isDoubledThere = sourceWords.some(
      (word, at) =>
        word.lower === sourceWords[at - 1]?.lower &&
        isSpace(source.slice(sourceWords[at - 1]?.end, word.start)),
    )
    if (isDoubledThere) return []
    return targetWords.flatMap((word, at) => {
      const previous = targetWords[at - 1]
      if (!previous || previous.lower !== word.lower || MAY_DOUBLE.test(word.lower)) return []
      if (!isSpace(target.slice(previous.end, word.start))) return []
      return [
        finding(doubledWord, {
          target: [previous.start, word.end],
          message: `“${word.text}” stands twice.`,
          replacement: previous.text,
        }),
      ]
    })
  },
}

const MAY_DOUBLE = /^(?:had|that|is|very|so|no|bye|ha|her|you|\d{1,3}|\p{L})$/u

function isSpace(text: string): boolean {
  return /^\s+$/.test(text)
}

/** White space that print would show: doubled, before a comma, at an edge. */
export const whiteSpace: PairCheck = {
  id: 'white-space',
  severity: 'hint',
  mqm: 'linguistic-conventions/punctuation',
  run({ source, target }) {
    return RULES.filter(({ unless }) => !unless?.test(source)).flatMap(({ pattern, fix, reason }) =>
      Array.from(target.matchAll(pattern), (match) =>
        finding(whiteSpace, {
          target: [match.index, match.index + match[0].length],
          message: reason,
          replacement: fix,
        }),
      ),
    )
  },
}

const RULES: readonly { pattern: RegExp; fix: string; reason: string; unless?: RegExp }[] = [
  {
    pattern: /(?<=\S)[ \u00a0]{2,}(?=\S)/gu,
    fix: ' ',
    reason: 'There is more than one space here.',
    unless: / {2}/,
  },
  {
    pattern: /(?<=[\p{L}\d])[ \u00a0]+(?=[,;](?:\s|$)|\.(?:\s|$))/gu,
    fix: '',
    reason: 'There is a space before the mark.',
    unless: /[\p{L}\d] [,;.]/u,
  },
]

/** The Spanish sentence ends with a stop, the English with a letter. Titles and captions are free. */
export const endStop: PairCheck = {
  id: 'end-stop',
  severity: 'warning',
  mqm: 'linguistic-conventions/punctuation',
  run({ source, target, targetWords, kind }) {
    if (kind === 'title' || kind === 'heading' || kind === 'caption') return []
    const stop = /([.!?…])["'”’»)\]]*\s*$/u.exec(source)?.[1]
    const last = targetWords.at(-1)
    if (!stop || !last || targetWords.length < 3 || !/[\p{L}\d]["'”’)]*\s*$/u.test(target))
      return []
    return [
      finding(endStop, {
        target: [last.start, last.end],
        message: `The Spanish sentence ends with “${stop}”, the English one with nothing.`,
        replacement:
          last.end === target.trimEnd().length ? last.text + stop.replace('…', '...') : null,
      }),
    ]
  },
}

/** A question that is none in the Spanish, or the other way round. */
export const questionMark: PairCheck = {
  id: 'question-mark',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run({ source, target, targetWords }) {
    const asks = target.lastIndexOf('?')
    if (asks >= 0 && !/[?¿]/.test(source)) {
      return [
        finding(questionMark, {
          target: [asks, asks + 1],
          message: 'The English asks a question, the Spanish does not.',
        }),
      ]
    }
    if (!/\?["'”’»)]*\s*$/.test(source) || asks >= 0 || targetWords.length < 2) return []
    return [
      finding(questionMark, {
        source: [source.lastIndexOf('?'), source.lastIndexOf('?') + 1],
        message: 'The Spanish asks a question, the English does not.',
      }),
    ]
  },
}

/** The Spanish begins with a capital, the English with a small letter. Names such as iPhone may. */
export const openingCapital: PairCheck = {
  id: 'opening-capital',
  severity: 'warning',
  mqm: 'linguistic-conventions/spelling',
  run({ source, target, sourceWords, targetWords }) {
    const [word] = targetWords
    const [first] = sourceWords
    if (!word || !first?.isCapital || !/^\p{Ll}{2}/u.test(word.text)) return []
    if (/[.…\d]/.test(target.slice(0, word.start)) || source.includes(word.text)) return []
    return [
      finding(openingCapital, {
        source: [first.start, first.end],
        target: [word.start, word.end],
        message: `The Spanish begins with a capital, the English with “${word.text}”.`,
        replacement: word.text.charAt(0).toUpperCase() + word.text.slice(1),
      }),
    ]
  },
}
