import { ChangesPage } from '@/components/reader/changes-page'
import { NoticePage } from '@/components/reader/notice-page'
import { database } from '@/server/database'
import { readChanges } from '@/server/reader/changes'
import { answerArticle, versionNumber } from '../../../../../answer-article'
import { answerNotFound, renderNotFound } from '../../../../../not-found-answer'
import { readerSite, renderPage } from '../../../../../render-page'

interface Params {
  params: Promise<{ slug: string; number: string }>
}

/** What a published version changed in the one before it. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { slug, number: raw } = await params
  const number = versionNumber(raw)
  if (number === null) return answerNotFound(request)
  const path = `/read/${slug}/versions/${number}/changes`
  return answerArticle(request, { slug, path }, () => renderChanges(slug, number))
}

async function renderChanges(slug: string, number: number) {
  const changes = await readChanges(database(), slug, number)
  const site = readerSite()
  if (changes === null) return renderNotFound()
  if ('kind' in changes) return renderPage(<NoticePage notice={changes} site={site} />, 410)
  return renderPage(<ChangesPage changes={changes} site={site} />)
}
