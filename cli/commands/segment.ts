import type { Command } from 'commander'
import type { Language } from '@/language'
import { readInput, writeRow } from '../json-lines'
import { languageOption } from '../language-option'

/** `cotejo segment`: text on stdin → one segment a line, offsets in the whole input. */
export function addSegment(program: Command): void {
  program
    .command('segment')
    .description('cut text on stdin into sentences (a blank line begins a new block)')
    .addOption(languageOption())
    .action(async ({ lang }: { lang: Language }) => {
      const { segment } = await import('@/language')
      for (const { block, start, end, text } of segment(await readInput(), lang)) {
        await writeRow({ block, start, end, text })
      }
    })
}
