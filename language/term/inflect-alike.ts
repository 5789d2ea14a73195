import type { EnglishHit, EnglishPhrase } from './english-phrase'

const VOWEL_SOUND = /^(?:[aeio]|u(?!ni|se|su|ti)|hono|hour|heir)/i

/**
 * The preferred English in the number, tense, possessive and case of what it is to replace; null where
 * that is not safe: another kind of word, an article before it that would no longer fit.
 */
export function inflectAlike(
  text: string,
  hit: EnglishHit,
  { wrong, right }: { wrong: EnglishPhrase; right: EnglishPhrase },
): string | null {
  if (wrong.isVerb !== right.isVerb) return null
  const inflected = inflect(right, hit)
  if (inflected === null) return null
  const old = text.slice(...hit.span)
  const before = text.slice(Math.max(0, hit.span[0] - 4), hit.span[0])
  const article = /(?:^|[^\p{L}])(an?)\s$/iu.exec(before)?.[1]
  if (article && (article.length === 2) !== VOWEL_SOUND.test(inflected)) return null
  return inCaseOf(old, inflected)
}

function inflect(right: EnglishPhrase, { inflection, isPossessive }: EnglishHit): string | null {
  const parts = right.text.split(/(?<=[\s-])/)
  const head = parts[right.head]
  const forms = right.places[right.head]
  if (head === undefined || !forms || parts.length !== right.places.length) {
    return inflection === 'base' && !isPossessive ? right.text : null
  }
  const bare = head.trim().replace(/-$/, '')
  const form = inflection === 'base' ? bare : formOf(forms, inflection)
  if (form === null) return null
  parts[right.head] = form + head.slice(bare.length)
  const inflected = parts.join('')
  if (!isPossessive) return inflected
  const mark = inflected.endsWith('s') && inflection === 'plural' ? '’' : '’s'
  return inflected + mark
}

function formOf(forms: EnglishPhrase['places'][number], wanted: string): string | null {
  for (const [form, inflection] of forms) if (inflection === wanted) return form
  // A regular verb has one form for both.
  return wanted === 'participle' || wanted === 'past'
    ? formOf(forms, 'gerund') && pastOf(forms)
    : null
}

function pastOf(forms: EnglishPhrase['places'][number]): string | null {
  for (const [form, inflection] of forms) {
    if (inflection === 'past' || inflection === 'participle') return form
  }
  return null
}

function inCaseOf(model: string, text: string): string {
  if (model.length > 1 && model === model.toUpperCase() && /\p{Lu}/u.test(model)) {
    return text.toUpperCase()
  }
  const isCapital = /^\p{Lu}/u.test(model)
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
