import { NoticePage } from '@/components/reader/notice-page'
import type { ReaderArticle, ReaderNotice } from '@/domain/reader'
import { isNotice } from '@/domain/reader-pages'
import { answerReader, type RenderedPage } from '@/server/reader/answer'
import { currentArticleStamp } from '@/server/reader/current-stamps'
import { answerNotFound, renderNotFound } from './not-found-answer'
import { renderArticlePage } from './render-article-page'
import { readerSite, renderPage } from './render-page'

type Answer = ReaderArticle | ReaderNotice | null

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Answers any address below an article's: stamp first, then the kept page or a new one. */
export async function answerArticle(
  request: Request,
  { slug, path }: { slug: string; path: string },
  render: () => Promise<RenderedPage>,
): Promise<Response> {
  const stamp = SLUG.test(slug) ? await currentArticleStamp(slug) : null
  if (stamp === null) return answerNotFound(request)
  return answerReader(request, { path, stamp }, render)
}

/** The page for what a query found: the text, the notice of a withdrawn one (410), or nothing (404). */
export function renderArticle(answer: Answer): Promise<RenderedPage> {
  const site = readerSite()
  if (answer === null) return renderNotFound()
  if (isNotice(answer)) return renderPage(<NoticePage notice={answer} site={site} />, 410)
  return renderArticlePage(answer, site)
}

/** A version number from an address; null for anything else. */
export function versionNumber(raw: string): number | null {
  return /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : null
}
