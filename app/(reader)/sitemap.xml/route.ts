import { database } from '@/server/database'
import { answerReader } from '@/server/reader/answer'
import { listAddresses } from '@/server/reader/listings'
import { siteMap } from '@/server/reader/site-map'
import { siteStamp } from '@/server/reader/stamps'
import { readerSite, renderXml } from '../render-page'

/** Asked anew each time: a build has no database and readers must see a change at once. */
export const dynamic = 'force-dynamic'

/** Every published address, for search engines. */
export async function GET(request: Request): Promise<Response> {
  const stamp = await siteStamp(database())
  return answerReader(request, { path: '/sitemap.xml', stamp }, async () => {
    const addresses = await listAddresses(database())
    return renderXml(siteMap(readerSite(), addresses), 'application/xml')
  })
}
