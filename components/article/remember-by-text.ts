/** Texts remembered before all are forgotten: some articles as long as they come. */
const MOST = 50_000

/**
 * What follows from a text alone, worked out once. Not kept with the segment: a split gives all behind it
 * another place, ten thousand of them, and none of them other words.
 */
export function rememberByText<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = make(text)
    if (known.size >= MOST) known.clear()
    known.set(text, value)
    return value
  }
}
