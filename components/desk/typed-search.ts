/** What stands in the search field, and the searches it has sent that the address may still show. */
export interface TypedSearch {
  text: string
  sent: readonly string[]
}

/** The field as the address fills it. */
export function typedFrom(q: string): TypedSearch {
  return { text: q, sent: [q] }
}

/** After a letter: the text as typed, spaces and all; the address will follow with `text.trim()`. */
export function typedNow(before: TypedSearch, text: string): TypedSearch {
  return { text, sent: [...before.sent, text.trim()] }
}

/**
 * After the address changed to `q`. It lags behind fast typing, so an older search of our own
 * changes nothing; any other (a link, the back button) fills the field.
 */
export function typedAfter(typed: TypedSearch, q: string): TypedSearch {
  if (q === typed.text.trim()) return typed.sent.length === 1 ? typed : { ...typed, sent: [q] }
  return typed.sent.includes(q) ? typed : typedFrom(q)
}
