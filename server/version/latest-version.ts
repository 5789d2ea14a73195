import 'server-only'
import { desc, eq, getTableColumns, max } from 'drizzle-orm'
import { versions } from '@/db/schema/version'
import type { VersionContent } from '@/domain/version'
import type { Reader } from '../context'

const { content: _, ...head } = getTableColumns(versions)

/** All of a version but its texts: megabytes in a long article, and few need them. */
export const VERSION_HEAD = head

export type VersionHead = Omit<typeof versions.$inferSelect, 'content'>

/** Number of an article's newest version; 0 before the first. */
export async function latestVersionNumber(db: Reader, articleId: string): Promise<number> {
  const [found] = await db
    .select({ number: max(versions.number) })
    .from(versions)
    .where(eq(versions.articleId, articleId))
  return found?.number ?? 0
}

/** An article's newest version, or null before the first. */
export async function latestVersion(db: Reader, articleId: string): Promise<VersionHead | null> {
  const [version] = await db
    .select(VERSION_HEAD)
    .from(versions)
    .where(eq(versions.articleId, articleId))
    .orderBy(desc(versions.number))
    .limit(1)
  return version ?? null
}

/** The texts of a version. */
export async function contentOf(db: Reader, { id }: VersionHead): Promise<VersionContent> {
  const [found] = await db
    .select({ content: versions.content })
    .from(versions)
    .where(eq(versions.id, id))
  return found?.content ?? { blocks: [] }
}
