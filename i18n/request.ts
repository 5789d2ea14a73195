import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { LOCALE_COOKIE, pickLocale } from './locale'
import { messagesFor } from './messages'

/**
 * Words and formats of one request. Times are shown in the zone of the server (`TZ`), the newsroom's,
 * so that two people looking at one log read the same hour.
 */
export default getRequestConfig(async () => {
  const [jar, asked] = await Promise.all([cookies(), headers()])
  const locale = pickLocale(jar.get(LOCALE_COOKIE)?.value, asked.get('accept-language'))
  return {
    locale,
    messages: messagesFor(locale),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
})
