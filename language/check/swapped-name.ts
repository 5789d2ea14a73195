import type { Span } from '@/language/types'

/** One thing out of a closed list (a currency, a rough number) where a text names it. */
export interface Named {
  name: string
  span: Span
}

/** Every place where a text names a thing of the list, in order. */
export function namedIn(text: string, list: readonly (readonly [RegExp, string])[]): Named[] {
  return list
    .flatMap(([pattern, name]) =>
      Array.from(
        text.matchAll(pattern),
        (match): Named => ({
          name,
          span: [match.index, match.index + match[0].length],
        }),
      ),
    )
    .sort((one, other) => one.span[0] - other.span[0])
}

/** What one side says instead of the other: the first thing gone and the first that came. Null unless both. */
export function swapIn(source: readonly Named[], target: readonly Named[]): [Named, Named] | null {
  const [there, here] = [namesOf(source), namesOf(target)]
  const gone = source.find(({ name }) => !here.has(name))
  const come = target.find(({ name }) => !there.has(name))
  return gone && come ? [gone, come] : null
}

function namesOf(named: readonly Named[]): ReadonlySet<string> {
  return new Set(named.map(({ name }) => name))
}
