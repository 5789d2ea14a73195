import type { BlockKind } from '@/language/types'

/** A line of an HTML page: the text of one block-level element, white space collapsed. */
export interface HtmlLine {
  kind: BlockKind
  text: string
}

const silent = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'HEAD',
  'SELECT',
])
const inline = new Set(
  `A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB
  SUP TIME TT U VAR WBR BIG STRIKE`.split(/\s+/),
)
const kinds: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list_item',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
}

/** One open element of the walk; a stack, not recursion: pages nest deeper than calls may. */
interface Visit {
  next: Node | null
  kind: BlockKind
  isBlock: boolean
}

interface Walk {
  lines: HtmlLine[]
  stack: Visit[]
  /** Text of the line being read. */
  pending: string
}

/** The text of a page, line by line, in order; a doubled `<br>` parts paragraphs. */
export function htmlLines(root: Element): HtmlLine[] {
  const walk: Walk = { lines: [], stack: [], pending: '' }
  walk.stack.push({ next: root.firstChild, kind: 'paragraph', isBlock: true })
  for (let visit = walk.stack.at(-1); visit !== undefined; visit = walk.stack.at(-1)) {
    const node = visit.next
    if (node === null) {
      if (visit.isBlock) flush(walk, visit.kind)
      walk.stack.pop()
    } else {
      visit.next = node.nextSibling
      enter(walk, node, visit.kind)
    }
  }
  return walk.lines
}

function enter(walk: Walk, node: Node, kind: BlockKind): void {
  if (node.nodeType === 3) walk.pending += (node.textContent ?? '').replaceAll('\n', ' ')
  if (node.nodeType !== 1 || silent.has(node.nodeName.toUpperCase())) return
  if (node.nodeName === 'BR') {
    walk.pending += '\n'
    return
  }
  const isBlock = !inline.has(node.nodeName)
  if (isBlock) flush(walk, kind)
  walk.stack.push({ next: node.firstChild, kind: kinds[node.nodeName] ?? kind, isBlock })
}

function flush(walk: Walk, kind: BlockKind): void {
  for (const part of walk.pending.split(/\n[ \t]*\n/)) {
    const text = part.replace(/[ \t\r\n\f]+/g, ' ').trim()
    if (text !== '') walk.lines.push({ kind, text })
  }
  walk.pending = ''
}
