import { database } from '@/server/database'
import { answerReader } from '@/server/reader/answer'
import { currentSiteStamp } from '@/server/reader/current-stamps'
import { listAddresses } from '@/server/reader/listings'
import { siteMap } from '@/server/reader/site-map'
import { readerSite, renderXml } from '../render-page'

/** Asked anew each time: a build has no database and readers must see a change at once. */
export const dynamic = 'force-dynamic'

/** Every published address, for search engines. */
export async function GET(request: Request): Promise<Response> {
  const stamp = await currentSiteStamp()
  return answerReader(request, { path: '/sitemap.xml', stamp }, async () => {
    const addresses = await listAddresses(database())
    return renderXml(siteMap(readerSite(), addresses), 'application/xml')
  })
}
