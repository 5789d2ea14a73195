import 'server-only'
import { AppError } from '@/domain/errors'
import {
  type ImportPreview,
  type ImportProblem,
  MAX_PASTE_BYTES,
  type PreviewBlock,
} from '@/domain/import'
import type { PreviewImportInput } from '@/domain/import-inputs'
import { alignBlocks, detectLanguage, type ExtractedPage, extractText } from '@/language'
import { authorize, type Context } from '../context'

/** Problems that make an import senseless; the others are said and left to the person. */
const STOPS: ImportProblem[] = [
  'source_empty',
  'source_not_spanish',
  'source_binary',
  'draft_binary',
]

/** Share of the kept Spanish that may lack English before it is worth saying. */
const INCOMPLETE_SHARE = 0.25

/**
 * Recognises article and furniture in two pasted texts and pairs their blocks. Creates nothing.
 * What stands only on one page is shown alone.
 */
export function previewImport(ctx: Context, input: PreviewImportInput): ImportPreview {
  authorize(ctx.actor, 'article.import')
  refuseTooLarge('source', input.source)
  refuseTooLarge('draft', input.draft)
  const sourcePage = extractText(clean(input.source))
  const draftPage = extractText(clean(input.draft))
  const pairs = alignBlocks(sourcePage.blocks, draftPage.blocks).map((bead) => ({
    source: bead.source,
    draft: bead.target,
  }))
  const problems = problemsOf(input, sourcePage, draftPage, pairs)
  return {
    source: previewBlocks(sourcePage),
    draft: previewBlocks(draftPage),
    pairs,
    byline: sourcePage.byline ?? draftPage.byline,
    publishedAt: sourcePage.publishedAt ?? draftPage.publishedAt,
    problems,
    stops: problems.filter((problem) => STOPS.includes(problem)),
  }
}

/** Kept blocks first, so that pairs index them; furniture after, ticked off. */
function previewBlocks(page: ExtractedPage): PreviewBlock[] {
  return [
    ...page.blocks.map((block) => ({ ...block, isKept: true })),
    ...page.dropped.map((text) => ({ kind: 'paragraph' as const, text, isKept: false })),
  ]
}

function problemsOf(
  input: PreviewImportInput,
  sourcePage: ExtractedPage,
  draftPage: ExtractedPage,
  pairs: ImportPreview['pairs'],
): ImportProblem[] {
  const source = textOf(sourcePage)
  const draft = textOf(draftPage)
  const problems: ImportProblem[] = []
  if (looksBinary(input.source)) problems.push('source_binary')
  else if (source === '') problems.push('source_empty')
  else if (['en', 'other'].includes(detectLanguage(source))) problems.push('source_not_spanish')
  if (looksBinary(input.draft)) problems.push('draft_binary')
  else if (draft !== '') problems.push(...draftProblems(source, draft, pairs))
  return problems
}

function draftProblems(
  source: string,
  draft: string,
  pairs: ImportPreview['pairs'],
): ImportProblem[] {
  if (draft === source) return ['draft_is_source']
  const problems: ImportProblem[] = []
  if (['es', 'other'].includes(detectLanguage(draft))) problems.push('draft_not_english')
  const alone = pairs.filter((pair) => pair.source.length > 0 && pair.draft.length === 0)
  const sources = pairs.filter((pair) => pair.source.length > 0)
  if (alone.length > sources.length * INCOMPLETE_SHARE) problems.push('draft_incomplete')
  return problems
}

function textOf(page: ExtractedPage): string {
  return page.blocks.map((block) => block.text).join('\n\n')
}

function refuseTooLarge(side: 'source' | 'draft', text: string): void {
  const bytes = Buffer.byteLength(text)
  if (bytes <= MAX_PASTE_BYTES) return
  throw new AppError('too_large', 'paste_too_large', { side, bytes, maxBytes: MAX_PASTE_BYTES })
}

/** What PostgreSQL or a reader's browser cannot hold: NUL, lone surrogates, a byte-order mark. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
}

/** More than one in 200 characters is a control or replacement character: no article holds them. */
function looksBinary(text: string): boolean {
  let controls = 0
  for (const character of text) if (isForeign(character.charCodeAt(0))) controls++
  return controls > 0 && controls * 200 > text.length
}

function isForeign(unit: number): boolean {
  const isBreak = unit >= 0x09 && unit <= 0x0d
  return (unit < 0x20 && !isBreak) || unit === 0xfffd
}
