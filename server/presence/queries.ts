import 'server-only'
import { and, asc, eq, gt, isNull, lt } from 'drizzle-orm'
import { people } from '@/db/schema/person'
import { presences } from '@/db/schema/presence'
import { LIFE, type PresentDto } from '@/domain/live'
import type { Reader } from '../context'

/** Shown at most; a newsroom is a few dozen people. */
const MOST = 200

/** Every tab that has an article open and gave a sign of life lately. */
export function peoplePresent(db: Reader, articleId: string): Promise<PresentDto[]> {
  return db
    .select({
      tab: presences.tab,
      personId: presences.personId,
      name: people.name,
      segmentId: presences.segmentId,
      isTyping: presences.isTyping,
    })
    .from(presences)
    .innerJoin(people, eq(people.id, presences.personId))
    .where(
      and(
        eq(presences.articleId, articleId),
        gt(presences.seenAt, new Date(Date.now() - LIFE)),
        isNull(people.disabledAt),
      ),
    )
    .orderBy(asc(people.name), asc(presences.tab))
    .limit(MOST)
}

/** Forgets the tabs that gave no sign of life: killed, or cut off. */
export async function dropLapsed(db: Reader): Promise<void> {
  await db.delete(presences).where(lt(presences.seenAt, new Date(Date.now() - LIFE)))
}
