import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashSources } from './sources.mjs'

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cotejo-sources-'))
  write('app/page.tsx', 'one')
  write('app/docs/page.tsx', 'docs')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function changesBy(path) {
  const before = hashSources(root, {})
  write(path, `${Math.random()}`)
  return hashSources(root, {}) !== before
}

describe('a second start', () => {
  it.each([
    'app/page.tsx',
    'app/docs/page.tsx',
    'app/globals.css',
    'messages/es.json',
    'package-lock.json',
    'next.config.ts',
  ])('builds again when %s changed', (path) => {
    expect(changesBy(path)).toBe(true)
  })

  it.each([
    'README.md',
    'docs/adr/0001.md',
    'e2e/journey.ts',
    'app/page.test.tsx',
    '.data/x',
    'node_modules/a/b.js',
    'scripts/demo.mjs',
    'tsconfig.json',
  ])('does not build again for %s', (path) => {
    expect(changesBy(path)).toBe(false)
  })

  it('builds again when a file only moved, or a variable that is built in changed', () => {
    const before = hashSources(root, {})
    expect(hashSources(root, { NEXT_PUBLIC_X: '1' })).not.toBe(before)
    expect(hashSources(root, { SECRET: '1' })).toBe(before)
    rmSync(join(root, 'app/page.tsx'))
    write('app/other.tsx', 'one')
    expect(hashSources(root, {})).not.toBe(before)
  })
})
