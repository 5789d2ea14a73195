import 'server-only'
import type { ImportPreview } from '@/domain/import'
import type { PreviewImportInput } from '@/domain/import-inputs'
import { runAside } from '../aside/run-aside'
import { authorize, type Context } from '../context'
import { refuseTooLarge } from './read-paste'

/**
 * Recognises article and furniture in two pasted texts and pairs their blocks. Creates nothing.
 * What stands only on one page is shown alone. Ends when nobody waits for it any more.
 */
export async function previewImport(
  ctx: Context,
  input: PreviewImportInput,
  signal?: AbortSignal,
): Promise<ImportPreview> {
  authorize(ctx.actor, 'article.import')
  refuseTooLarge('source', input.source)
  refuseTooLarge('draft', input.draft)
  const size = input.source.length + input.draft.length
  return runAside('readImport', input, { size, signal })
}
