import type { Command } from 'commander'
import { readRows, reportLine, writeRow } from '../json-lines'

/** `cotejo links`: pairs on stdin → which words likely answer each other, answered line by line. */
export function addLinks(program: Command): void {
  program
    .command('links')
    .description('link the words of {"id","source","target"} lines on stdin, Spanish and English')
    .action(async () => {
      const { links } = await import('@/language')
      for await (const line of readRows()) {
        if ('problem' in line) reportLine(line.number, line.problem)
        else await answer(line.number, line.row, links)
      }
    })
}

async function answer(
  number: number,
  { id = null, source, target }: Record<string, unknown>,
  links: (source: string, target: string) => { confidence: number }[],
): Promise<void> {
  if (typeof source !== 'string' || typeof target !== 'string') {
    reportLine(number, '"source" and "target" must be strings')
    return
  }
  const found = links(source, target)
  await writeRow({
    id,
    links: found.map((link) => ({ ...link, confidence: Number(link.confidence.toFixed(3)) })),
  })
}
