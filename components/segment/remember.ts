const YEAR = 365 * 24 * 60 * 60

/** Keeps a choice of the desk for a year, in this browser, where the server sees it and lays out at once. */
export function remember(cookie: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we support.
  document.cookie = `${cookie}=${value}; Path=/desk; Max-Age=${YEAR}; SameSite=Lax`
}
