/**
 * Whether a request comes from a phone, so that the first page is laid out for one: a hint of the browser,
 * else what every phone's browser writes into its name. The window has the last word (`useIsPhone`).
 */
export function isFromPhone(headers: Headers): boolean {
  const hint = headers.get('sec-ch-ua-mobile')
  return hint === null ? /\bMobi/.test(headers.get('user-agent') ?? '') : hint === '?1'
}
