import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { Language } from '@/language'
import { CannotDo } from '../cannot-do'
import { writeRow } from '../json-lines'

type Align = typeof import('@/language').align

interface AlignFlags {
  source: string
  target: string
  lines?: boolean
  bridge?: string
}

/** `cotejo align`: two files → which segments answer each other, each index once, in order. */
export function addAlign(program: Command): void {
  program
    .command('align')
    .description('pair the sentences of a Spanish file with those of its English translation')
    .requiredOption('--source <file>', 'Spanish text')
    .requiredOption('--target <file>', 'English text')
    .option('--bridge <file>', 'machine draft of the Spanish text, to compare the English with')
    .option('--lines', 'one ready segment a line, a blank line between blocks')
    .action(async ({ source: from, target: to, bridge: by, lines = false }: AlignFlags) => {
      const { align } = await import('@/language')
      const ours = await readBlocks(from, 'es', lines)
      const theirs = await readBlocks(to, 'en', lines)
      const drafts = by === undefined ? null : await readBlocks(by, 'en', lines)
      const options = drafts === null ? {} : { bridge: bridgeOf(ours, drafts, align) }
      for (const bead of align(ours, theirs, options)) {
        const { source, target, score, note } = bead
        await writeRow({ source, target, score, ...(note && { note }) })
      }
    })
}

/** The draft of each source segment: one for one, or, where the counts differ, as they align. */
function bridgeOf(source: string[][], drafts: string[][], align: Align): string[] {
  const texts = drafts.flat()
  const count = source.flat().length
  if (texts.length === count) return texts
  const bridge = new Array<string>(count).fill('')
  for (const bead of align(source, drafts)) {
    const [first] = bead.source
    if (first !== undefined) bridge[first] = bead.target.map((index) => texts[index]).join(' ')
  }
  return bridge
}

async function readBlocks(file: string, language: Language, isLines: boolean): Promise<string[][]> {
  const text = await readText(file)
  if (isLines) return lineBlocks(text)
  const { segment } = await import('@/language')
  const blocks: string[][] = []
  for (const part of segment(text, language)) {
    const block = blocks[part.block] ?? []
    block.push(part.text)
    blocks[part.block] = block
  }
  return blocks
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new CannotDo(error instanceof Error ? error.message : String(error))
  }
}

function lineBlocks(text: string): string[][] {
  const blocks: string[][] = [[]]
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() !== '') blocks.at(-1)?.push(line.trim())
    else if (blocks.at(-1)?.length !== 0) blocks.push([])
  }
  return blocks.filter((block) => block.length > 0)
}
