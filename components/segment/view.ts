import { remember } from '@/components/shell/remember'

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
  /** On a phone all segments under each other, instead of one that fills the screen. */
  listsOnPhone: boolean
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
    listsOnPhone: asked.includes('list'),
  }
}

/** The view as the cookie holds it. */
export function cookieOf(view: View): string {
  const parts = [view.compared, view.showsUnseen && 'unseen', !view.linksWords && 'unlinked']
  const habits = [view.setsQuotes && 'quotes', view.listsOnPhone && 'list']
  return [...parts, ...habits].filter(Boolean).join('.')
}

/** Keeps the choice for a year. */
export function rememberView(view: View): void {
  remember(VIEW_COOKIE, cookieOf(view), '/desk')
}

/** The comparison after this one; a version is passed over where there is none. */
export function nextCompared(compared: Compared, hasVersion: boolean): Compared {
  const open = COMPARED.filter((each) => hasVersion || each !== 'version')
  return open[(open.indexOf(compared) + 1) % open.length] ?? 'draft'
}
