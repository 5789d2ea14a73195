import { describe, expect, it } from 'vitest'
import { nextPath } from './next-path'

describe('the page after signing in', () => {
  it('is the one that was asked for, with its query', () => {
    expect(nextPath('/desk/articles/7/revise?segment=12#x')).toBe(
      '/desk/articles/7/revise?segment=12#x',
    )
  })

  it('is the desk when none was asked for', () => {
    expect(nextPath(undefined)).toBe('/desk')
    expect(nextPath(['/desk', '/desk/import'])).toBe('/desk')
  })

  it.each([
    'https://evil.example/desk',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    '\\\\evil.example',
    '/sign-in?next=/sign-in',
    '/api/auth/signout',
  ])('is never elsewhere, nor a loop: %j', (wanted) => {
    expect(nextPath(wanted)).toBe('/desk')
  })
})
