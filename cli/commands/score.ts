import type { Command } from 'commander'
import type { Score } from '@/language'
import { readRows, reportLine, writeRow } from '../json-lines'

/** `cotejo score`: pairs of texts on stdin → how far the first is from the second, line by line. */
export function addScore(program: Command): void {
  program
    .command('score')
    .description('rate the edits (TER, chrF) from draft to correction of {"id","from","to"} lines')
    .action(async () => {
      const { score } = await import('@/language')
      for await (const line of readRows()) {
        if ('problem' in line) reportLine(line.number, line.problem)
        else await answer(line.number, line.row, score)
      }
    })
}

async function answer(
  number: number,
  { id = null, from, to }: Record<string, unknown>,
  score: (hypothesis: string, reference: string) => Score,
): Promise<void> {
  if (typeof from !== 'string' || typeof to !== 'string') {
    reportLine(number, '"from" and "to" must be strings')
  } else await writeRow({ id, ...score(from, to) })
}
