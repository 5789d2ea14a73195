import type { SentencePair } from './align-noise'
import { sharedRows } from './shared-data'

/** Documents of one sentence or a few are joined to texts of this many. */
const JOINED_SIZE = 50
const SHORT_DOCUMENT = 10

type Row = SentencePair & { doc_id?: string }

/** TICO-19 (15 documents) or PUD (1 to 5 sentences a document, joined fifty at a time). */
export function parallelDocuments(
  file: 'tico19_docs' | 'pud' | 'tatoeba_sample',
): SentencePair[][] {
  return grouped(sharedRows<Row>(`data/align/${file}.jsonl`))
}

interface DraftedRow {
  doc_id: string
  es: string
  ref: string
  mt: Record<string, string>
}

/** FLORES with the draft of one of its engines, joined fifty at a time. */
export function draftedDocuments(engine: string): SentencePair[][] {
  const rows = sharedRows<DraftedRow>('data/mt/flores_dev_es-en_mt.jsonl')
  return grouped(
    rows.map(({ doc_id, es, ref, mt }) => ({ doc_id, es, en: ref, draft: mt[engine] ?? '' })),
  )
}

function grouped(rows: Row[]): SentencePair[][] {
  const documents = [...Map.groupBy(rows, (row) => row.doc_id ?? '').values()]
  if (documents.length > 1 && rows.length / documents.length > SHORT_DOCUMENT) return documents
  const count = Math.ceil(rows.length / JOINED_SIZE)
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * JOINED_SIZE, (index + 1) * JOINED_SIZE),
  )
}
