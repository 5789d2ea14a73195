import { database } from '@/server/database'
import { readPublishedVersion } from '@/server/reader/queries'
import { answerArticle, renderArticle, versionNumber } from '../../../../answer-article'
import { answerNotFound } from '../../../../not-found-answer'

interface Params {
  params: Promise<{ slug: string; number: string }>
}

/** A published version at the address it keeps for good. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { slug, number: raw } = await params
  const number = versionNumber(raw)
  if (number === null) return answerNotFound(request)
  return answerArticle(request, { slug, path: `/read/${slug}/versions/${number}` }, async () =>
    renderArticle(await readPublishedVersion(database(), slug, number)),
  )
}
