import { describe, expect, it } from 'vitest'
import { findLockFaults } from './check-lock.mjs'

const lock = (packages) => ({ packages: { '': {}, ...packages } })
const next = (version, integrity = 'sha512-x') =>
  lock({ 'node_modules/next': { version, integrity } })

describe('the lock', () => {
  it('passes at the floor and above', () => {
    expect(findLockFaults(next('16.3.3'), { next: '16.3.3' })).toEqual([])
    expect(findLockFaults(next('17.0.0'), { next: '16.3.3' })).toEqual([])
    expect(findLockFaults(next('16.10.0'), { next: '16.3.3' })).toEqual([])
  })

  it('refuses a version with known holes, a copy deeper down too', () => {
    const low = { version: '16.3.2', integrity: 'sha512-x' }
    expect(findLockFaults(next('16.3.2'), { next: '16.3.3' })).toEqual([
      'node_modules/next is 16.3.2, below its floor 16.3.3.',
    ])
    expect(
      findLockFaults(lock({ 'node_modules/a/node_modules/next': low }), { next: '16.3.3' }),
    ).toHaveLength(1)
    expect(findLockFaults(next('16.3.3-canary.4'), { next: '16.3.3' })).toHaveLength(1)
  })

  it('refuses a package without a sum, and a floor for nothing', () => {
    expect(findLockFaults(next('16.4.0', null), { next: '16.3.3' })[0]).toMatch(
      /without a sha512 sum/,
    )
    expect(findLockFaults(next('16.4.0'), { nxet: '1.0.0' })[0]).toMatch(/not locked/)
  })
})
