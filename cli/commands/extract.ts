import { type Command, InvalidArgumentError } from 'commander'
import { readInput, writeRow } from '../json-lines'

interface ExtractFlags {
  url?: string
  plain?: boolean
}

/** `cotejo extract`: a page on stdin → its article on one line. Nothing is fetched. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('take the article out of an HTML page, or of pasted text, on stdin')
    .option('--url <url>', 'address of the page; it is not fetched', parseUrl)
    .option('--plain', 'stdin is pasted text, not HTML')
    .action(async ({ url, plain = false }: ExtractFlags) => {
      const { extractPage, extractText } = await import('@/language')
      const input = await readInput()
      await writeRow(plain ? extractText(input) : await extractPage(input, url))
    })
}

function parseUrl(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError('not a URL')
  return value
}
