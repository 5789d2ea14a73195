/**
 * What was typed and not yet saved, kept in this browser until it is. Where the browser refuses its
 * store (private windows, full), the text simply lives as long as the page.
 */
export function recallText(key: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** Keeps a text under a key; null forgets it. See `recallText`. */
export function keepText(key: string, text: string | null): void {
  try {
    if (text === null) window.localStorage.removeItem(PREFIX + key)
    else window.localStorage.setItem(PREFIX + key, text)
  } catch {
    // Without a store the field itself still holds the text.
  }
}

/** The keys with that beginning under which a text is kept. */
export function keptKeys(beginning: string): string[] {
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key.startsWith(PREFIX))
    return keys.map((key) => key.slice(PREFIX.length)).filter((key) => key.startsWith(beginning))
  } catch {
    return []
  }
}

const PREFIX = 'cotejo-unsaved:'
