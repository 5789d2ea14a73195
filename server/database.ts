import 'server-only'
import { type Database, openDatabase } from '@/db/client'
import { env } from '@/env'

type Opened = ReturnType<typeof openDatabase>

/** One pool a process; on globalThis because `next dev` evaluates modules again on every change. */
const keeper = globalThis as typeof globalThis & { cotejoDatabase?: Opened }

/** The process's database. Opened on first use, so that a build needs none. */
export function database(): Database {
  keeper.cotejoDatabase ??= openDatabase(env().DATABASE_URL)
  return keeper.cotejoDatabase.db
}
