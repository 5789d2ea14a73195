import type { NextRequest } from 'next/server'
import { FrontPage } from '@/components/reader/front-page'
import { database } from '@/server/database'
import { answerReader } from '@/server/reader/answer'
import { currentSiteStamp } from '@/server/reader/current-stamps'
import { listPublished } from '@/server/reader/listings'
import { answerNotFound, renderNotFound } from './not-found-answer'
import { readerSite, renderPage } from './render-page'

/** The front page; `?page=2` and on for what is older. */
export async function GET(request: NextRequest): Promise<Response> {
  const raw = request.nextUrl.searchParams.get('page') ?? '1'
  if (!/^[1-9]\d{0,4}$/.test(raw)) return answerNotFound(request)
  const page = Number(raw)
  const stamp = await currentSiteStamp()
  return answerReader(request, { path: `/?page=${page}`, stamp }, async () => {
    const published = await listPublished(database(), page)
    if (page > published.pages) return renderNotFound()
    return renderPage(<FrontPage published={published} site={readerSite()} />)
  })
}
