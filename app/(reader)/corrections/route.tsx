import { CorrectionsPage } from '@/components/reader/corrections-page'
import { database } from '@/server/database'
import { answerReader } from '@/server/reader/answer'
import { listCorrections } from '@/server/reader/corrections'
import { currentSiteStamp } from '@/server/reader/current-stamps'
import { readerSite, renderPage } from '../render-page'

/** Asked anew each time: a build has no database and readers must see a change at once. */
export const dynamic = 'force-dynamic'

/** What was put right or taken back in public. */
export async function GET(request: Request): Promise<Response> {
  const stamp = await currentSiteStamp()
  return answerReader(request, { path: '/corrections', stamp }, async () => {
    const acts = await listCorrections(database())
    return renderPage(<CorrectionsPage acts={acts} site={readerSite()} />)
  })
}
