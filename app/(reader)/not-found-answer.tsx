import { NotFoundPage } from '@/components/reader/notice-page'
import { answerOnce, type RenderedPage } from '@/server/reader/answer'
import { readerSite, renderPage } from './render-page'

/** The one page for what is not there: same body and headers whether it never was or is not published. */
export function renderNotFound(): Promise<RenderedPage> {
  return renderPage(<NotFoundPage site={readerSite()} />, 404)
}

/** Answers 404 without keeping anything. */
export async function answerNotFound(request: Request): Promise<Response> {
  return answerOnce(request, await renderNotFound())
}
