import { type Passage, Passages, passagesOf } from '@/components/reader/article-body'
import { ArticlePage } from '@/components/reader/article-page'
import { splitHead } from '@/components/reader/split-head'
import type { ReaderArticle } from '@/domain/reader'
import type { ReaderSite } from '@/domain/reader-pages'
import type { RenderedPage } from '@/server/reader/answer'
import { renderPage, renderParts } from './render-page'

/** Passages made in one go: some milliseconds' worth. */
const PART = 40

/** No text of an article can write this: it is shown as text. */
const PLACE = '<template></template>'

/** The page of an article, whose text is made by and by: everybody's saves share the thread. */
export async function renderArticlePage(
  article: ReaderArticle,
  site: ReaderSite,
): Promise<RenderedPage> {
  const page = await renderPage(<ArticlePage article={article} site={site} body={<template />} />)
  const parts = inParts(passagesOf(splitHead(article.blocks).rest))
  const text = await renderParts(
    parts.map(({ at, passages }) => <Passages key={at} passages={passages} />),
  )
  return { ...page, body: page.body.replace(PLACE, () => text) }
}

function inParts(passages: Passage[]): { at: number; passages: Passage[] }[] {
  return Array.from({ length: Math.ceil(passages.length / PART) }, (_, part) => ({
    at: part * PART,
    passages: passages.slice(part * PART, (part + 1) * PART),
  }))
}
