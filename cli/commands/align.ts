import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { Language } from '@/language'
import { CannotDo } from '../cannot-do'
import { writeRow } from '../json-lines'

interface AlignFlags {
  source: string
  target: string
  lines?: boolean
}

/** `cotejo align`: two files → which segments answer each other, each index once, in order. */
export function addAlign(program: Command): void {
  program
    .command('align')
    .description('pair the sentences of a Spanish file with those of its English translation')
    .requiredOption('--source <file>', 'Spanish text')
    .requiredOption('--target <file>', 'English text')
    .option('--lines', 'one ready segment a line, a blank line between blocks')
    .action(async ({ source, target, lines = false }: AlignFlags) => {
      const { align } = await import('@/language')
      const ours = await readBlocks(source, 'es', lines)
      const theirs = await readBlocks(target, 'en', lines)
      for (const bead of align(ours, theirs)) {
        const { source, target, score, note } = bead
        await writeRow({ source, target, score, ...(note && { note }) })
      }
    })
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
