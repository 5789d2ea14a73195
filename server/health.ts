import 'server-only'
import { sql } from 'drizzle-orm'
import { database } from './database'

/** Whether the database answers and knows our tables. */
export async function isReady(): Promise<boolean> {
  try {
    await database().execute(sql`select 1 from events limit 1`)
    return true
  } catch {
    return false
  }
}
