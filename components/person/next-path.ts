/** Where a signed-in person goes when nothing better is known. */
export const HOME = '/desk'

/**
 * The path to go on to after signing in: a path of this very origin, else the desk. Checked by the
 * parser browsers use (WHATWG URL), which sees through `//host`, `/\host` and stripped tabs.
 */
export function nextPath(wanted: string | string[] | undefined | null): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return HOME
  const url = URL.parse(wanted, PROBE)
  if (url === null || url.origin !== PROBE || url.username !== '') return HOME
  const path = url.pathname + url.search + url.hash
  return isLoop(path) || path.startsWith('//') ? HOME : path
}

/** An origin nobody has (RFC 2606): what resolves to it stayed where it was. */
const PROBE = 'https://cotejo.invalid'

function isLoop(path: string): boolean {
  return path.startsWith('/sign-in') || path.startsWith('/api/')
}
