import 'server-only'
import { versions } from '@/db/schema/version'
import { AppError } from '@/domain/errors'
import { textsBefore } from '@/domain/pair-versions'
import type { VersionContent } from '@/domain/version'
import type { Transaction } from '../context'
import { latestVersion, type VersionRow } from './latest-version'
import { hashContent } from './working-content'

interface NewVersion {
  articleId: string
  content: VersionContent
  personId: string
  note: string
}

/** Stores the next numbered snapshot. The caller holds the article's lock. */
export async function storeVersion(tx: Transaction, input: NewVersion): Promise<VersionRow> {
  const previous = await latestVersion(tx, input.articleId)
  const [version] = await tx
    .insert(versions)
    .values({
      articleId: input.articleId,
      number: (previous?.number ?? 0) + 1,
      content: input.content,
      hash: hashContent(input.content),
      note: input.note,
      changedSegments: countChanged(input.content, previous?.content ?? null),
      createdById: input.personId,
    })
    .returning()
  if (!version) throw new AppError('internal', 'unexpected')
  return version
}

/** Segments whose target differs from the version before; from the draft where there is none. */
function countChanged(content: VersionContent, previous: VersionContent | null): number {
  const before = textsBefore(previous ?? { blocks: [] }, content)
  return content.blocks
    .flatMap((block) => block.segments)
    .filter((segment) => segment.target !== (before.get(segment.id) ?? segment.draft ?? '')).length
}
