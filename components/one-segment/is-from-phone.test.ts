import { describe, expect, it } from 'vitest'
import { isFromPhone } from './is-from-phone'

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'
const LAPTOP = 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0'

describe('a request from a phone', () => {
  it.each([
    ['by the hint of its browser', { 'sec-ch-ua-mobile': '?1', 'user-agent': LAPTOP }, true],
    ['not against that hint', { 'sec-ch-ua-mobile': '?0', 'user-agent': SAFARI }, false],
    ['by the name of its browser', { 'user-agent': SAFARI }, true],
    ['not on a laptop', { 'user-agent': LAPTOP }, false],
    ['not where nothing is said', {}, false],
  ])('is told %s', (_, headers, expected) => {
    expect(isFromPhone(new Headers(headers as Record<string, string>))).toBe(expected)
  })
})
