import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ReaderArticle } from '@/domain/reader'
import { ArticlePage } from './article-page'
import { readerScript } from './reader-script'
import { readerStylesheet } from './reader-stylesheet'
import { readerArticle, SITE } from './testing/reader-article'

function page(changes: Partial<ReaderArticle> = {}): string {
  return renderToStaticMarkup(<ArticlePage article={readerArticle(changes)} site={SITE} />)
}

const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(1)>'

describe('the page of an article', () => {
  it('holds each sentence in English and, marked as Spanish, in Spanish', () => {
    const html = page()
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<span class="t">The mayor is silent. </span>')
    expect(html).toContain('<span class="o" lang="es">La alcaldesa calla. </span>')
    expect(html.match(/class="o" lang="es"/g)).toHaveLength(6)
  })

  it('makes one list of list items that follow each other', () => {
    expect(page().match(/<ul>/g)).toHaveLength(1)
    expect(page().match(/<ul>(?:<li>.*?<\/li>){2}<\/ul>/)).not.toBeNull()
  })

  it('says how the text came about, from the record', () => {
    expect(page()).toContain(
      'Machine-translated by Puente NMT 3.1; 4 of 6 sentences edited by Ana Ruiz and Mateo Solís; reviewed and approved by Tomás Vidal on February 3, 2026.',
    )
    expect(page({ engine: null, editedSegments: 0, translators: ['Ana Ruiz'] })).toContain(
      'Translated from the Spanish; read against the Spanish by Ana Ruiz, no sentence changed;',
    )
  })

  it('shows the newest correction above the text and links what changed', () => {
    const html = page()
    expect(html.indexOf('The mayor kept silent.')).toBeLessThan(html.indexOf('Nobody knows'))
    expect(html).toContain('href="/read/port-closes/versions/2/changes"')
  })

  it('sends a reader of an older version to the newer one and keeps it out of search engines', () => {
    const html = page({ version: 1, isCurrent: false })
    expect(html).toContain('Version 1, kept for the record')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(page()).not.toContain('noindex')
  })

  it('shows hostile text as text, in the head, the body and the machine-readable part', () => {
    const block = { kind: 'title' as const, segments: [{ source: HOSTILE, target: HOSTILE }] }
    const html = page({
      title: HOSTILE,
      standfirst: HOSTILE,
      blocks: [block],
      byline: HOSTILE,
      approver: HOSTILE,
      outlet: HOSTILE,
    })
    expect(html.match(/<script>/g)).toHaveLength(1)
    expect(html).not.toContain('<img')
    expect(html.match(/<\/script>/g)).toHaveLength(2)
  })

  it('links the original only where a browser may safely go', () => {
    expect(page()).toContain('href="https://laorilla.example/puerto"')
    expect(page({ sourceUrl: 'javascript:alert(1)' })).not.toContain('javascript:')
  })

  it('cannot be made to show one approver as another by marks that turn the writing', () => {
    expect(page({ approver: 'ladiV \u202esámoT' })).not.toMatch(/\p{Bidi_Control}/u)
  })

  it('reads well without standfirst, byline, outlet, address or title block', () => {
    const blocks = [{ kind: 'paragraph' as const, segments: [{ source: 'Uno.', target: 'One.' }] }]
    const nothing = { standfirst: null, byline: null, outlet: null, sourceUrl: null }
    const html = page({ ...nothing, blocks, title: 'One.' })
    expect(html.match(/One\. <\/span>/g)).toHaveLength(1)
    expect(html).not.toContain('null')
  })

  it('carries its one stylesheet and its one script, which the policy knows by hash, and stays small', () => {
    const html = page()
    expect(html).not.toMatch(/ style=| on[a-z]+="/)
    expect(html).toContain(`<style>${readerStylesheet}</style>`)
    expect(html).toContain(`<script>${readerScript}</script>`)
    expect(readerStylesheet.length).toBeLessThan(8_400)
    expect(gzipSync(html).length).toBeLessThan(12_000)
  })
})
