import type { ReaderArticle } from '@/domain/reader'
import { keepFigures } from './reader-words'

export type ReaderBlock = ReaderArticle['blocks'][number]

/** A run of blocks under one element: a list of its items, or a block by itself. */
export type Passage = { blocks: [ReaderBlock, ...ReaderBlock[]]; isList: boolean }

/** Blocks in page order, both languages in place; list items that follow each other make one list. */
export function ArticleBody({ blocks }: { blocks: ReaderBlock[] }) {
  return <Passages passages={passagesOf(blocks)} />
}

/** Paragraphs, headings and lists as readers see them; items that follow each other share one list. */
export function Passages({ passages }: { passages: Passage[] }) {
  return passages.map(({ blocks: [block, ...rest], isList }, index) => {
    const key = `${index}-${block.kind}`
    return isList ? (
      <BulletList key={key} blocks={[block, ...rest]} />
    ) : (
      <Block key={key} block={block} />
    )
  })
}

/** The sentences of a block, each with the Spanish it answers to; an empty side leaves nothing behind. */
export function Sentences({ block }: { block: ReaderBlock }) {
  const set = HEADLINES.has(block.kind) ? keepFigures : (text: string) => text
  return block.segments.map(({ source, target }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once to a string; nothing is ever reordered
    <span className="s" key={index}>
      {target === '' ? null : <span className="t">{set(target)} </span>}
      {source === '' ? null : (
        <span className="o" lang="es">
          {set(source)}{' '}
        </span>
      )}
    </span>
  ))
}

const HEADLINES: ReadonlySet<string> = new Set(['title', 'heading'])

function Block({ block }: { block: ReaderBlock }) {
  const sentences = <Sentences block={block} />
  switch (block.kind) {
    case 'title':
    case 'heading':
      return <h2>{sentences}</h2>
    case 'quote':
      return <blockquote>{sentences}</blockquote>
    case 'caption':
      return <p className="caption">{sentences}</p>
    case 'list_item':
    case 'standfirst':
    case 'paragraph':
      return <p>{sentences}</p>
    default:
      return block.kind satisfies never
  }
}

function BulletList({ blocks }: { blocks: ReaderBlock[] }) {
  return (
    <ul>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once to a string; nothing is ever reordered
        <li key={index}>
          <Sentences block={block} />
        </li>
      ))}
    </ul>
  )
}

/** What stands in a text one below the other, in page order. */
export function passagesOf(blocks: ReaderBlock[]): Passage[] {
  const found: Passage[] = []
  for (const block of blocks) {
    const isList = block.kind === 'list_item'
    const last = found.at(-1)
    if (isList && last?.isList) last.blocks.push(block)
    else found.push({ blocks: [block], isList })
  }
  return found
}
