const MAX_SLUG_LENGTH = 80

/**
 * A readable address from a title: accents folded, lower case, words joined by hyphens, cut at a
 * word under 80 characters. Empty when nothing pronounceable is left.
 */
export function slugFrom(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= MAX_SLUG_LENGTH) return words
  const cut = words.slice(0, MAX_SLUG_LENGTH + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), MAX_SLUG_LENGTH / 2)).replace(/-+$/, '')
}
