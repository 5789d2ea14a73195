import 'server-only'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgTransaction } from 'drizzle-orm/pg-core'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { Database } from '@/db/client'
import type { schema } from '@/db/schema/schema'
import { AppError } from '@/domain/errors'
import { may, type Permission } from '@/domain/permissions'
import type { CurrentUser } from '@/domain/person'

type Schema = typeof schema
export type Transaction = PgTransaction<
  PostgresJsQueryResultHKT,
  Schema,
  ExtractTablesWithRelations<Schema>
>

/** Where a read runs: the pool, or a transaction that is already open. */
export type Reader = Database | Transaction

/** Who acts, on which database. Every verb takes one; nothing is ambient. */
export interface Context {
  db: Database
  actor: CurrentUser
  /** Present when the request carried a key; see server/transaction.ts. */
  idempotency?: Idempotency
}

export interface Idempotency {
  key: string
  requestHash: string
  answer(result: unknown): { status: number; body: unknown }
}

/** Refuses when the actor's role does not carry the permission. */
export function authorize(actor: CurrentUser, permission: Permission): void {
  if (!may(actor.role, permission)) throw new AppError('forbidden', 'not_permitted')
}
