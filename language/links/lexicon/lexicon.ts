import { englishGrammar, functionLexicon } from './function-lexicon'
import { nounLexicon } from './noun-lexicon'
import { otherLexicon } from './other-lexicon'
import { verbLexicon } from './verb-lexicon'

/** Spanish dictionary form → English ones, likeliest first, all folded (lower case, no accents). */
export type Lexicon = ReadonlyMap<string, readonly string[]>

interface BuiltIn {
  grammar: Lexicon
  content: Lexicon
  englishGrammar: ReadonlySet<string>
}

let builtIn: BuiltIn | undefined

/** The lexicon of the library's own, read once, when first asked for. */
export function builtInLexicon(): BuiltIn {
  builtIn ??= {
    grammar: read(functionLexicon),
    content: read([verbLexicon, nounLexicon, otherLexicon].join('\n')),
    englishGrammar: new Set(englishGrammar.split(/\s+/)),
  }
  return builtIn
}

function read(lines: string): Lexicon {
  const entries = new Map<string, string[]>()
  for (const entry of lines.trim().split(/[|\n]/)) {
    const [word = '', ...others] = entry.trim().split(' ')
    const known = entries.get(word) ?? []
    entries.set(word, [...known, ...others.filter((other) => !known.includes(other))])
  }
  return entries
}
