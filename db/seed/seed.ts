import { count, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { articles } from '@/db/schema/article'
import { people } from '@/db/schema/person'
import { ROLES, type Role } from '@/domain/person'
import type { Context } from '@/server/context'
import { hashPassword } from '@/server/person/password'
import { SEED_ARTICLES } from './articles/all'
import { seedGlossary } from './glossary'
import logins from './people.json'
import { ROADS } from './roads'

const Login = z.object({
  role: z.enum(ROLES),
  name: z.string(),
  email: z.string(),
  password: z.string(),
})

/** Who works at the demo desk, one per role. */
export type Desk = Record<Role, Context>

/**
 * Fills an empty database with the demo desk, by the same verbs a person's clicks reach. Each
 * article's road is one transaction, so a seed that was interrupted goes on where it stopped; a
 * database with people of its own is left alone.
 */
export async function seed(db: Database): Promise<{ articles: number }> {
  const desk = await seedPeople(db)
  if (!desk) return { articles: 0 }
  await seedGlossary(desk)
  let seeded = 0
  for (const article of SEED_ARTICLES) {
    const road = ROADS[article.slug]
    const isThere = await db
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.sourceUrl, article.sourceUrl))
    if (!road || isThere.length > 0) continue
    await db.transaction(async (tx) => {
      const at = (role: Role): Context => ({ ...desk[role], db: tx })
      await road(article, {
        translator: at('translator'),
        editor: at('editor'),
        chief: at('chief'),
        admin: at('admin'),
      })
    })
    seeded++
  }
  return { articles: seeded }
}

async function seedPeople(db: Database): Promise<Desk | null> {
  const known = z.array(Login).parse(logins)
  const [found] = await db.select({ people: count() }).from(people)
  if ((found?.people ?? 0) === 0) {
    const rows = await Promise.all(
      known.map(async ({ password, ...person }) => ({
        ...person,
        passwordHash: await hashPassword(password),
      })),
    )
    await db.insert(people).values(rows)
  }
  const contexts = new Map<Role, Context>()
  for (const login of known) {
    const [person] = await db.select().from(people).where(eq(people.email, login.email))
    if (!person) return null
    const { id, name, email, role } = person
    contexts.set(login.role, { db, actor: { id, name, email, role } })
  }
  const of = (role: Role): Context => {
    const ctx = contexts.get(role)
    if (!ctx) throw new Error(`people.json names no ${role}`)
    return ctx
  }
  return {
    translator: of('translator'),
    editor: of('editor'),
    chief: of('chief'),
    admin: of('admin'),
  }
}
