import type { Command } from 'commander'
import type { BlockKind, CheckedPair, Finding } from '@/language'
import { readRows, reportLine, writeRow } from '../json-lines'
import { readTerms } from '../read-terms'

const kinds: ReadonlySet<unknown> = new Set<BlockKind>([
  'title',
  'standfirst',
  'caption',
  'heading',
  'paragraph',
  'list_item',
  'quote',
])

interface CheckedLine {
  id: unknown
  article: string
  pair: CheckedPair
}

/**
 * `cotejo check`: pairs on stdin → findings, in the order of the input. Everything is read first:
 * article-wide checks need to see the whole of an article.
 */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check {"id","article","source","target","kind"} lines on stdin')
    .option('--terms <file>', 'the newsroom’s glossary, CSV or TBX')
    .action(async ({ terms: path }: { terms?: string }) => {
      const terms = path === undefined ? null : await readTerms(path)
      const { check, readDictionary } = await import('@/language')
      const { default: dictionary } = await import('dictionary-en')
      const spelling = readDictionary(dictionary)
      const lines: CheckedLine[] = []
      for await (const line of readRows()) {
        if ('problem' in line) reportLine(line.number, line.problem)
        else addLine(lines, line.number, line.row)
      }
      const findings = findingsOf(lines, (pairs) =>
        check(pairs, { spelling, ...(terms && { terms }) }),
      )
      for (const [index, { id }] of lines.entries()) {
        await writeRow({ id, findings: findings[index] ?? [] })
      }
    })
}

function addLine(lines: CheckedLine[], number: number, row: Record<string, unknown>): void {
  const { id = null, article, source, target, kind } = row
  if (typeof source !== 'string' || typeof target !== 'string') {
    reportLine(number, '"source" and "target" must be strings')
    return
  }
  const pair: CheckedPair = { source, target }
  if (isKind(kind)) pair.kind = kind
  else if (kind !== undefined && kind !== null) {
    reportLine(number, `unknown kind ${JSON.stringify(kind)}`)
    return
  }
  lines.push({ id, article: JSON.stringify(article ?? null), pair })
}

function isKind(kind: unknown): kind is BlockKind {
  return kinds.has(kind)
}

/** Findings per line, each article checked as a whole even when its lines lie apart. */
function findingsOf(
  lines: readonly CheckedLine[],
  check: (pairs: readonly CheckedPair[]) => Finding[][],
): Finding[][] {
  const found: Finding[][] = lines.map(() => [])
  const byArticle = Map.groupBy(lines.keys(), (index) => lines[index]?.article ?? '')
  for (const indices of byArticle.values()) {
    const pairs = indices.flatMap((index) => lines[index]?.pair ?? [])
    check(pairs).forEach((findings, place) => {
      found[indices[place] ?? -1] = findings
    })
  }
  return found
}
