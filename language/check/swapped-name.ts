import type { Span } from '@/language/types'

/** One thing out of a closed list (a currency, a rough number) where a text names it. */
export interface Named<Name extends string = string> {
  name: Name
  span: Span
}

/** Every place where a text names a thing of the list, in order. */
export function namedIn<Name extends string>(
  text: string,
  list: readonly (readonly [RegExp, Name])[],
): Named<Name>[] {
  return list
    .flatMap(([pattern, name]) =>
      Array.from(
        text.matchAll(pattern),
        (match): Named<Name> => ({
          name,
          span: [match.index, match.index + match[0].length],
        }),
      ),
    )
    .sort((one, other) => one.span[0] - other.span[0])
}

/** What one side says instead of the other: the first thing gone and the first that came. Null unless both. */
export function swapIn<Name extends string>(
  source: readonly Named<Name>[],
  target: readonly Named<Name>[],
): [Named<Name>, Named<Name>] | null {
  const [there, here] = [namesOf(source), namesOf(target)]
  const gone = source.find(({ name }) => !here.has(name))
  const come = target.find(({ name }) => !there.has(name))
  return gone && come ? [gone, come] : null
}

function namesOf(named: readonly Named[]): ReadonlySet<string> {
  return new Set(named.map(({ name }) => name))
}
