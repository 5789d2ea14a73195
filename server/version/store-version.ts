import 'server-only'
import { versions } from '@/db/schema/version'
import { AppError } from '@/domain/errors'
import { textsBefore } from '@/domain/pair-versions'
import type { VersionContent } from '@/domain/version'
import type { Transaction } from '../context'
import { contentOf, latestVersion, VERSION_HEAD, type VersionHead } from './latest-version'
import { hashContent } from './working-content'

interface NewVersion {
  articleId: string
  content: VersionContent
  personId: string
  note: string
}

/** Stores the next numbered snapshot. The caller holds the article's lock. */
export async function storeVersion(tx: Transaction, input: NewVersion): Promise<VersionHead> {
  const previous = await latestVersion(tx, input.articleId)
  const before = previous && (await contentOf(tx, previous))
  const [version] = await tx
    .insert(versions)
    .values({
      articleId: input.articleId,
      number: (previous?.number ?? 0) + 1,
      content: input.content,
      hash: await hashContent(input.content),
      note: input.note,
      changedSegments: countChanged(input.content, before),
      createdById: input.personId,
    })
    .returning(VERSION_HEAD)
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
