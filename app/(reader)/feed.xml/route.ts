import { database } from '@/server/database'
import { answerReader } from '@/server/reader/answer'
import { atomFeed } from '@/server/reader/atom-feed'
import { listCorrections } from '@/server/reader/corrections'
import { currentSiteStamp } from '@/server/reader/current-stamps'
import { listPublished } from '@/server/reader/listings'
import { readerSite, renderXml } from '../render-page'

/** Asked anew each time: a build has no database and readers must see a change at once. */
export const dynamic = 'force-dynamic'

/** The newest articles as Atom; a correction moves its article's date, a withdrawal leaves a tombstone. */
export async function GET(request: Request): Promise<Response> {
  const stamp = await currentSiteStamp()
  return answerReader(request, { path: '/feed.xml', stamp }, async () => {
    const { listings } = await listPublished(database(), 1)
    const acts = await listCorrections(database())
    return renderXml(atomFeed(readerSite(), listings, acts), 'application/atom+xml')
  })
}
