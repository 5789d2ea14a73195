import { describe, expect, it } from 'vitest'
import { placeOf, placesFor } from './places'

const names = (role: Parameters<typeof placesFor>[0]) => placesFor(role).map(({ name }) => name)

describe('the main navigation', () => {
  it('shows a translator the desk, the import, the glossary and the memory, not the people', () => {
    expect(names('translator')).toEqual(['desk', 'import', 'glossary', 'memory'])
  })

  it('shows an administrator the people, but no import, which signs nothing', () => {
    expect(names('admin')).toEqual(['desk', 'glossary', 'memory', 'people'])
  })

  it('marks the desk while an article is open, and the import while importing', () => {
    const places = placesFor('editor')
    expect(placeOf('/desk/articles/7/revise', places)?.name).toBe('desk')
    expect(placeOf('/desk/import', places)?.name).toBe('import')
    expect(placeOf('/sign-in', places)).toBeUndefined()
  })

  it('marks none on settings, the account and the notices, which are not the desk', () => {
    const places = placesFor('admin')
    for (const path of [
      '/desk/settings',
      '/desk/settings/checks',
      '/desk/account',
      '/desk/notices',
    ])
      expect(placeOf(path, places), path).toBeUndefined()
  })
})
