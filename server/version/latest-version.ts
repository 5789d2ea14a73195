import 'server-only'
import { desc, eq, max } from 'drizzle-orm'
import { versions } from '@/db/schema/version'
import type { Reader } from '../context'

export type VersionRow = typeof versions.$inferSelect

/** Number of an article's newest version; 0 before the first. */
export async function latestVersionNumber(db: Reader, articleId: string): Promise<number> {
  const [found] = await db
    .select({ number: max(versions.number) })
    .from(versions)
    .where(eq(versions.articleId, articleId))
  return found?.number ?? 0
}

/** An article's newest version, or null before the first. */
export async function latestVersion(db: Reader, articleId: string): Promise<VersionRow | null> {
  const [version] = await db
    .select()
    .from(versions)
    .where(eq(versions.articleId, articleId))
    .orderBy(desc(versions.number))
    .limit(1)
  return version ?? null
}
