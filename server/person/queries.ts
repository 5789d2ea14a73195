import 'server-only'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { people } from '@/db/schema/person'
import type { KeyChoices } from '@/domain/keys'
import { may } from '@/domain/permissions'
import type { PersonDto, Role } from '@/domain/person'
import { authorize, type Context } from '../context'
import { personDto } from './person-dto'

/** Everybody with an account, by name. */
export async function listPeople(ctx: Context): Promise<PersonDto[]> {
  authorize(ctx.actor, 'person.manage')
  const rows = await ctx.db.select().from(people).orderBy(asc(people.name))
  return rows.map(personDto)
}

/** The keys one changed oneself. */
export async function ownKeys(ctx: Context): Promise<KeyChoices> {
  const [row] = await ctx.db
    .select({ keys: people.keys })
    .from(people)
    .where(eq(people.id, ctx.actor.id))
  return row?.keys ?? {}
}

/** Those an article can be given to. */
export async function listTranslators(ctx: Context): Promise<{ id: string; name: string }[]> {
  authorize(ctx.actor, 'desk.read')
  return ctx.db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(inArray(people.role, ['translator', 'editor', 'chief']), isNull(people.disabledAt)))
    .orderBy(asc(people.name))
}

/** Those who can be named in a comment: everybody here who may read the desk. */
export async function listColleagues(
  ctx: Context,
): Promise<{ id: string; name: string; role: Role }[]> {
  authorize(ctx.actor, 'desk.read')
  const rows = await ctx.db
    .select({ id: people.id, name: people.name, role: people.role })
    .from(people)
    .where(isNull(people.disabledAt))
    .orderBy(asc(people.name))
  return rows.filter(({ role }) => may(role, 'desk.read'))
}
