import { remember } from './remember'

/** What the English is compared with. */
export const COMPARED = ['draft', 'version', 'nothing'] as const
export type Compared = (typeof COMPARED)[number]

/** How a person likes texts to be shown and written in this browser. */
export interface View {
  compared: Compared
  /** Characters that leave no trace on paper get a sign. */
  showsUnseen: boolean
  /** Words that answer the ones pointed at are tinted in the other lanes. */
  linksWords: boolean
  /** Straight quotes, hyphens and dots are set as one types them. */
  setsQuotes: boolean
}

/** Remembers the choice where the server can see it and lays the page out at once. */
export const VIEW_COOKIE = 'cotejo-view'

/** The view a cookie asks for; against the draft, plain and with words linked when it asks for none. */
export function viewFrom(cookie: string | undefined): View {
  const asked = (cookie ?? '').split('.')
  return {
    compared: COMPARED.find((each) => asked.includes(each)) ?? 'draft',
    showsUnseen: asked.includes('unseen'),
    linksWords: !asked.includes('unlinked'),
    setsQuotes: asked.includes('quotes'),
  }
}

/** The view as the cookie holds it. */
export function cookieOf({ compared, showsUnseen, linksWords, setsQuotes }: View): string {
  const parts = [compared, showsUnseen && 'unseen', !linksWords && 'unlinked']
  return [...parts, setsQuotes && 'quotes'].filter(Boolean).join('.')
}

/** Keeps the choice for a year. */
export function rememberView(view: View): void {
  remember(VIEW_COOKIE, cookieOf(view))
}

/** The comparison after this one; a version is passed over where there is none. */
export function nextCompared(compared: Compared, hasVersion: boolean): Compared {
  const open = COMPARED.filter((each) => hasVersion || each !== 'version')
  return open[(open.indexOf(compared) + 1) % open.length] ?? 'draft'
}
