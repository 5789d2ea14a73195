import type { Command } from 'commander'
import type { Language } from '@/language'
import { readRows, reportLine, writeRow } from '../json-lines'
import { languageOption } from '../language-option'

/** `cotejo diff`: pairs of texts on stdin → the hunks between them, answered line by line. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('compare {"id","from","to"} lines on stdin')
    .addOption(languageOption())
    .action(async ({ lang }: { lang: Language }) => {
      const { diff } = await import('@/language')
      for await (const line of readRows()) {
        if ('problem' in line) reportLine(line.number, line.problem)
        else await answer(line.number, line.row, (from, to) => diff(from, to, { language: lang }))
      }
    })
}

async function answer(
  number: number,
  { id = null, from, to }: Record<string, unknown>,
  compare: (from: string, to: string) => object,
): Promise<void> {
  if (typeof from !== 'string' || typeof to !== 'string') {
    reportLine(number, '"from" and "to" must be strings')
  } else await writeRow({ id, ...compare(from, to) })
}
