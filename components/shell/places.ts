import { may } from '@/domain/permissions'
import type { Role } from '@/domain/person'

/** A stop of the main navigation; `name` is its key among the words of the shell. */
export interface Place {
  name: 'desk' | 'import' | 'glossary' | 'memory' | 'people'
  href: '/desk' | '/desk/import' | '/desk/glossary' | '/desk/memory' | '/desk/people'
}

/** Where this role has business. What is left out here is still refused by the server. */
export function placesFor(role: Role): Place[] {
  const places: Place[] = [{ name: 'desk', href: '/desk' }]
  if (may(role, 'article.import')) places.push({ name: 'import', href: '/desk/import' })
  places.push({ name: 'glossary', href: '/desk/glossary' })
  places.push({ name: 'memory', href: '/desk/memory' })
  if (may(role, 'person.manage')) places.push({ name: 'people', href: '/desk/people' })
  return places
}

/** The stop a path belongs to: one's own settings and notices belong to none, articles to the desk. */
export function placeOf(path: string, places: readonly Place[]): Place | undefined {
  return places.find(({ name, href }) => {
    const below = name === 'desk' ? '/desk/articles' : href
    return path === href || path.startsWith(`${below}/`)
  })
}
