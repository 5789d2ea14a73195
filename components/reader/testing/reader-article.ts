import type { ReaderArticle } from '@/domain/reader'
import type { ReaderSite } from '@/domain/reader-pages'

export const SITE: ReaderSite = { name: 'Diario de la Bahía', url: 'https://bahia.example' }

/** A corrected article of a title, a standfirst, a list and two sentences; fields may be replaced. */
export function readerArticle(changes: Partial<ReaderArticle> = {}): ReaderArticle {
  return {
    slug: 'port-closes',
    version: 2,
    isCurrent: true,
    blocks: [
      { kind: 'title', segments: [{ source: 'El puerto cierra', target: 'Port closes' }] },
      { kind: 'standfirst', segments: [{ source: 'Por la huelga', target: 'Over the strike' }] },
      {
        kind: 'paragraph',
        segments: [
          { source: 'Nadie sabe cuándo abre.', target: 'Nobody knows when it opens.' },
          { source: 'La alcaldesa calla.', target: 'The mayor is silent.' },
        ],
      },
      { kind: 'list_item', segments: [{ source: 'el arroz;', target: 'rice;' }] },
      { kind: 'list_item', segments: [{ source: 'la fruta.', target: 'fruit.' }] },
    ],
    title: 'Port closes',
    standfirst: 'Over the strike',
    byline: 'Elvira Montes',
    outlet: 'La Orilla',
    sourceUrl: 'https://laorilla.example/puerto',
    engine: 'Puente NMT 3.1',
    translators: ['Ana Ruiz', 'Mateo Solís'],
    approver: 'Tomás Vidal',
    approvedAt: '2026-02-03T10:00:00.000Z',
    firstPublishedAt: '2026-02-03T11:00:00.000Z',
    publishedAt: '2026-02-04T09:00:00.000Z',
    editedSegments: 4,
    segments: 6,
    corrections: [
      {
        version: 2,
        kind: 'mistranslation',
        publicNote: 'The mayor kept silent.',
        at: '2026-02-04T09:00:00.000Z',
      },
    ],
    versions: [
      { number: 2, publishedAt: '2026-02-04T09:00:00.000Z' },
      { number: 1, publishedAt: '2026-02-03T11:00:00.000Z' },
    ],
    ...changes,
  }
}
