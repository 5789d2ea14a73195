import 'server-only'
import { database } from '@/server/database'
import { sharedRead } from './shared-read'
import { articleStamp, siteStamp } from './stamps'

const articleStamps = sharedRead((slug) => articleStamp(database(), slug))
const siteStamps = sharedRead(() => siteStamp(database()))

/** An article's stamp in the process's database, shared by requests that come together. */
export function currentArticleStamp(slug: string): Promise<string | null> {
  return articleStamps(slug)
}

/** The site's stamp, likewise. */
export function currentSiteStamp(): Promise<string> {
  return siteStamps('')
}
