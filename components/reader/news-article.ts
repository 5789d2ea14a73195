import type { ReaderArticle } from '@/domain/reader'
import type { ReaderSite } from '@/domain/reader-pages'
import { plainName, safeSource } from './reader-words'

/**
 * The article as schema.org NewsArticle in JSON-LD: a translation of its Spanish original, with its
 * translators and corrections. `<` is written as \u003c, so no text can close the script element.
 */
export function newsArticleJson(article: ReaderArticle, site: ReaderSite): string {
  const newsroom = { '@type': 'NewsMediaOrganization', name: site.name, url: `${site.url}/` }
  const address = `${site.url}/read/${article.slug}`
  const graph = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: article.title,
    description: article.standfirst ?? undefined,
    inLanguage: 'en',
    version: article.version,
    datePublished: article.firstPublishedAt,
    dateModified: article.publishedAt,
    author: article.byline === null ? undefined : person(article.byline),
    translator: article.translators.map(person),
    editor: person(article.approver),
    publisher: { ...newsroom, correctionsPolicy: `${site.url}/corrections` },
    translationOfWork: original(article),
    correction: article.corrections
      .filter((entry) => entry.version <= article.version)
      .map(({ publicNote, at }) => ({
        '@type': 'CorrectionComment',
        text: publicNote,
        datePublished: at,
      })),
  }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}

function person(name: string) {
  return { '@type': 'Person', name: plainName(name) }
}

function original(article: ReaderArticle) {
  const source = safeSource(article.sourceUrl)
  return {
    '@type': 'NewsArticle',
    inLanguage: 'es',
    headline: sourceTitle(article),
    ...(source === null ? {} : { url: source }),
    ...(article.outlet === null
      ? {}
      : { publisher: { '@type': 'NewsMediaOrganization', name: article.outlet } }),
  }
}

function sourceTitle(article: ReaderArticle): string {
  const block = article.blocks.find(({ kind }) => kind === 'title') ?? article.blocks[0]
  return block?.segments.map(({ source }) => source).join(' ') ?? ''
}
