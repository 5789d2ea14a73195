import type { ReaderBlock } from './article-body'

/** Title and standfirst go into the head; without a title block the first block is the title. */
export function splitHead(blocks: ReaderBlock[]) {
  const title = blocks.find(({ kind }) => kind === 'title') ?? blocks[0]
  const standfirst = blocks.find((block) => block.kind === 'standfirst' && block !== title)
  return {
    title,
    standfirst,
    rest: blocks.filter((block) => block !== title && block !== standfirst),
  }
}
