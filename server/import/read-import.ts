import type { ImportPreview, ImportProblem, PreviewBlock } from '@/domain/import'
import type { PreviewImportInput } from '@/domain/import-inputs'
import { alignBlocks, detectLanguage, type ExtractedPage } from '@/language'
import { looksBinary, readPage } from './read-page'

/** Problems that make an import senseless; the others are said and left to the person. */
const STOPS: ImportProblem[] = [
  'source_empty',
  'source_not_spanish',
  'source_binary',
  'draft_binary',
]

/** Share of the kept Spanish that may lack English before it is worth saying. */
const INCOMPLETE_SHARE = 0.25

/** Article and furniture of two pasted texts, their blocks paired, and what is wrong with them. */
export function readImport(input: PreviewImportInput): ImportPreview {
  const sourcePage = readPage(input.source)
  const draftPage = readPage(input.draft)
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
