import 'server-only'
import type { people } from '@/db/schema/person'
import type { PersonDto } from '@/domain/person'

/** A stored person without anything secret. */
export function personDto(row: typeof people.$inferSelect): PersonDto {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    createdAt: row.createdAt.toISOString(),
    disabledAt: row.disabledAt?.toISOString() ?? null,
    lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
  }
}
