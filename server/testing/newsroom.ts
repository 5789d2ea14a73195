import { afterAll } from 'vitest'
import { type TestDatabase, testDatabase } from '@/db/testing/database'
import type { Role } from '@/domain/person'
import type { Context } from '../context'
import { person } from './desk'

type Newsroom<Name extends string> = { test: TestDatabase } & Record<Name, Context>

/**
 * An empty database for the tests around it, closed after them, and the people who work in it: each
 * name with its role.
 */
export async function newsroom<Name extends string>(
  staff: Record<Name, Role>,
): Promise<Newsroom<Name>> {
  const test = await testDatabase()
  afterAll(() => test.close())
  const people = new Map<string, Context>()
  for (const [name, role] of Object.entries<Role>(staff)) people.set(name, await person(test, role))
  return { test, ...Object.fromEntries(people) } as Newsroom<Name>
}
