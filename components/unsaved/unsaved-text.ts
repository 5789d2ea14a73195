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

const PREFIX = 'cotejo-unsaved:'
