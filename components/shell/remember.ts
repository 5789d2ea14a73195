const YEAR = 365 * 24 * 60 * 60

/**
 * Keeps a choice for a year, in this browser, where the server sees it and lays the page out at once:
 * on every page, or on those of the desk alone.
 */
export function remember(cookie: string, value: string, path: '/' | '/desk'): void {
  const secure = window.location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is there under HTTPS alone; a newsroom may run the desk on plain HTTP in its own house.
  document.cookie = `${cookie}=${value}; Path=${path}; Max-Age=${YEAR}; SameSite=Lax${secure}`
}
