import { database } from '@/server/database'
import { readPublished } from '@/server/reader/queries'
import { answerArticle, renderArticle } from '../../answer-article'

interface Params {
  params: Promise<{ slug: string }>
}

/** The article as readers have it now. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { slug } = await params
  return answerArticle(request, { slug, path: `/read/${slug}` }, async () =>
    renderArticle(await readPublished(database(), slug)),
  )
}
