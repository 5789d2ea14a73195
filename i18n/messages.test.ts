import { describe, expect, it } from 'vitest'
import { LOCALES } from './locale'
import { messagesFor } from './messages'

/** `{name}`, `{count, plural, …}`: the names a message asks for, whatever the grammar around them. */
function placeholders(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map((match) => match[1] ?? '')
  const tags = [...message.matchAll(/<([a-z]\w*)>/g)].map((match) => `<${match[1]}>`)
  return [...new Set([...names, ...tags])].sort()
}

function flatten(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${path}${key}.`)
      : [[path + key, String(value)]],
  )
}

const english = new Map(flatten(messagesFor('en')))
const spanish = new Map(flatten(messagesFor('es')))

describe('the words of the interface', () => {
  it('exist in both languages, none in one alone', () => {
    const keys = LOCALES.map((locale) =>
      flatten(messagesFor(locale))
        .map(([key]) => key)
        .sort(),
    )
    expect(keys[1]).toEqual(keys[0])
  })

  it('ask for the same names and tags in both languages', () => {
    const differing = [...english].filter(
      ([key, message]) =>
        placeholders(message).join() !== placeholders(spanish.get(key) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('are those of the glossary, not their neighbours', () => {
    const strays = [...english, ...spanish].filter(([, message]) =>
      /\bhand(?:s|ed)? (?:the article )?in\b|hallazgo/i.test(message),
    )
    expect(strays).toEqual([])
  })

  it('are never empty', () => {
    const empty = [...english, ...spanish].filter(([, message]) => message.trim() === '')
    expect(empty).toEqual([])
  })

  it('are other words in Spanish, but for the few that cannot be', () => {
    const same = [...english].filter(
      ([key, message]) => spanish.get(key) === message && hasWords(message),
    )
    expect(same.map(([key]) => key).sort()).toEqual([...SAME_IN_BOTH])
  })
})

/** Whether there is a word between its placeholders. */
function hasWords(message: string): boolean {
  return /\p{L}{2}/u.test(message.replace(/\{[^{}]*\}/g, ''))
}

/** Names, examples, and words that both languages spell alike; in the order of the alphabet. */
const SAME_IN_BOTH = [
  'history.system',
  'import.draftPlaceholder',
  'import.sourcePlaceholder',
  'import.sourceUrlHint',
  'settings.notGranted',
]
